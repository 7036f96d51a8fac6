using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>Ids that follow from the content: the same thing bears the same id in every pack.</summary>
internal static class StableId
{
    private const int ShortLength = 10;

    public static string Of(Series series, DateOnly on) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"fig-{on:yyyy-MM-dd}-{Place(series)}-{Camel(series.Indicator)}-{Camel(series.Group)}-{Camel(series.Shelter)}");

    public static string OfApplication(string number) => $"app-{Slug(number.Trim().ToUpperInvariant())}";

    public static string Of(Signal signal) => signal.KnownAs ??
        $"sig-{signal.Province.Code}-{Short(signal.Date?.ToString("O", CultureInfo.InvariantCulture) ?? "", Tellable(signal.Subject), Tellable(signal.Text), Tellable(signal.AskedDecision))}";

    public static string Of(Decision decision) => Proposal("dec", decision.AgendaItem, decision.Quote);

    /// <summary>The same words at two meetings are two commitments, until the secretariat makes them one.</summary>
    public static string Of(Commitment commitment) => Proposal(
        "com",
        commitment.AgendaItem,
        commitment.Owner + "\n" + commitment.Quote + (commitment.MeetingDate is { } heldOn ? heldOn.ToString("' 'yyyy-MM-dd", CultureInfo.InvariantCulture) : ""));

    public static string Of(Question question) => Proposal("que", question.AgendaItem, question.AskedBy + "\n" + question.Quote);

    /// <summary>The anchor of the line of a piece of evidence in the list of sources.</summary>
    public static string OfEvidence(string sha256) => $"bron-{sha256[..Math.Min(12, sha256.Length)]}";

    public static string Short(params string[] parts) => Hash(parts)[..ShortLength];

    public static string Hash(IEnumerable<string> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(CultureInfo.InvariantCulture, $"{part.Length}:").Append(part).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    public static string Camel<T>(T value)
        where T : struct, Enum =>
        CamelNames<T>.All[value];

    // The same id whether or not something was released; and a number of a person cannot be found by trying ids.
    private static string Tellable(string text) => Leaks.Cover(text, Leaks.InSignal(text));

    private static string Proposal(string kind, int agendaItem, string quote) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}-{agendaItem}-{Short(Words(Leaks.Cover(quote, Leaks.InText(quote))))}");

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Place(Series series) =>
        series.Level is AreaLevel.Location ? $"loc-{Slug(series.Code)}" : Slug(series.Code);

    private static string Slug(string text)
    {
        if (text.Length is > 0 and <= 40 && text.All(IsOfSlug))
            return text;
        var slug = string.Concat(text.Select(letter => IsOfSlug(letter) ? letter : '-'));
        return $"{slug[..Math.Min(24, slug.Length)].Trim('-')}-{Short(text)}".TrimStart('-');
    }

    private static bool IsOfSlug(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-';

    private static class CamelNames<T>
        where T : struct, Enum
    {
        public static readonly PerValue<T, string> All = new(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
