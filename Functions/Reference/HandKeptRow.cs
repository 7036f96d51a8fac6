using System.Globalization;
using System.Text.Json;

namespace LrtIntegration.Reference;

/// <summary>One row of a <see cref="HandKeptJson"/>, and the sentences for what is wrong in it.</summary>
internal sealed class HandKeptRow
{
    private readonly string _where;
    private readonly JsonElement _row;

    public HandKeptRow(string where, JsonElement row)
    {
        (_where, _row) = (where, row);
        if (row.ValueKind != JsonValueKind.Object) throw Wrong("het moet een groep velden tussen accolades zijn");
    }

    /// <summary>Refuses a field that no one reads: most often a name with a typing error.</summary>
    public void AllowOnly(params ReadOnlySpan<string> fields)
    {
        foreach (var field in _row.EnumerateObject())
        {
            if (!fields.Contains(field.Name)) throw Wrong($"het veld \"{field.Name}\" is onbekend");
        }
    }

    public bool Has(string field) => _row.TryGetProperty(field, out var value) && value.ValueKind != JsonValueKind.Null;

    public string Text(string field) =>
        Required(field) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : throw Expected(field, "tekst tussen aanhalingstekens");

    public int Whole(string field) =>
        Required(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number >= 0
            ? number
            : throw Expected(field, "een geheel getal");

    public decimal Amount(string field) =>
        Required(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out var number) && number >= 0
            ? number
            : throw Expected(field, "een bedrag zoals 35000");

    public DateOnly Date(string field) =>
        DateOnly.TryParseExact(Written(field), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Expected(field, "een datum zoals 2023-07-20");

    public TimeOnly Time(string field) =>
        TimeOnly.TryParseExact(Written(field), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw Expected(field, "een tijd zoals 10:00");

    public DateTime Moment(string field) =>
        DateTime.TryParseExact(Written(field), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : throw Expected(field, "een datum met tijd zoals 2023-07-03T12:00");

    public IReadOnlyList<T> List<T>(string field, Func<HandKeptRow, T> read) =>
        Required(field) is { ValueKind: JsonValueKind.Array } rows
            ? [.. rows.EnumerateArray().Select(row => read(new HandKeptRow(_where, row)))]
            : throw Expected(field, "een lijst");

    /// <summary>The error for this row, with the reason as a Dutch clause: "de sluiting ligt niet na de opening".</summary>
    public FormatException Wrong(string reason) => new($"{_where}: {reason}.");

    private FormatException Expected(string field, string expected) =>
        Wrong($"in het veld \"{field}\" staat \"{Written(field)}\", verwacht is {expected}");

    private string Written(string field) => Required(field).ToString();

    private JsonElement Required(string field) => Has(field) ? _row.GetProperty(field) : throw Wrong($"het veld \"{field}\" ontbreekt");
}
