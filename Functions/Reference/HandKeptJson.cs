using System.Globalization;
using System.Text.Json;

namespace LrtIntegration.Reference;

/// <summary>A small JSON file that people keep by hand: one list of rows. What is wrong in it is said in a Dutch sentence, as a <see cref="FormatException"/>.</summary>
/// <param name="Title">What the file is called in those sentences: "de vergaderkalender".</param>
/// <param name="RowName">What a row is called: "vergadering".</param>
internal sealed record HandKeptJson(string Title, string RowName)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>All rows of the list, each read by its own function.</summary>
    public IReadOnlyList<T> Read<T>(ReadOnlySpan<byte> json, string list, Func<HandKeptRow, T> read)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        try
        {
            using var document = JsonDocument.Parse(json.ToArray(), Lenient);
            return [.. Rows(document.RootElement, list).EnumerateArray().Select((row, index) => read(new HandKeptRow(Where(index + 1), row)))];
        }
        catch (JsonException error)
        {
            var line = ((error.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new FormatException($"In {Title} staat op regel {line} een fout: dit is geen geldige JSON. Controleer komma's, haakjes en aanhalingstekens.", error);
        }
        catch (InvalidOperationException error)
        {
            throw new FormatException($"In {Title} staat een teken dat niet te lezen is. Sla het bestand op als UTF-8.", error);
        }
    }

    /// <summary>As <see cref="Read"/>, of a list that may be left out.</summary>
    public IReadOnlyList<T> ReadIfAny<T>(ReadOnlySpan<byte> json, string list, Func<HandKeptRow, T> read)
    {
        var reader = new Utf8JsonReader(json.StartsWith("\uFEFF"u8) ? json[3..] : json, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            return JsonDocument.TryParseValue(ref reader, out var document) && Holds(document, list) ? Read(json, list, read) : [];
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // Reading it whole says in which line it is wrong.
            return Read(json, list, read);
        }
    }

    private static bool Holds(JsonDocument document, string list)
    {
        using (document) return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(list, out _);
    }

    private JsonElement Rows(JsonElement root, string list) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(list, out var rows) && rows.ValueKind == JsonValueKind.Array
            ? rows
            : throw new FormatException($"In {Title} ontbreekt de lijst \"{list}\".");

    private string Where(int number) => string.Create(CultureInfo.InvariantCulture, $"In {Title} is {RowName} {number} fout");
}
