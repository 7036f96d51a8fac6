using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Where the words that belong to a verb end, and whether the speaker himself stands behind them.</summary>
internal static partial class Clause
{
    /// <summary>The end of the clause that this place lies in: before "maar ...", a semicolon, or "en" with a verb of its own.</summary>
    public static int End(string text, int from) =>
        Boundary().Match(text, from) is { Success: true } boundary ? boundary.Index : Length(text);

    /// <summary>The length of the sentence without its full stop.</summary>
    public static int Length(string text) => text.TrimEnd('.', '!', ' ').Length;

    /// <summary>Whether the words are asked for, wished for or told of others before this place, so that nobody undertakes anything.</summary>
    public static bool IsReportedWish(string text, int at) => text.EndsWith('?') || Wish().IsMatch(text.AsSpan(0, at));

    public static bool IsDenied(string text) => Denial().IsMatch(text);

    [GeneratedRegex(@"\s*(,\s)?\s*(?<=[\s,])maar\s|;|,?\s(en|waarna|waarbij|terwijl)\s(?=(geeft|geven|zegt|zeggen|komt|komen|gaat|gaan|is|zijn|vraagt|vult|licht|meldt|heeft|zal)\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"(?<!\p{L})((vraagt|vragen|gevraagd|vraag|benieuwd|onduidelijk|onbekend|afhankelijk)\s([^.]*\s)?(of|wanneer|hoe|wat|welke|waarom|wie|waar|om)\s|(wil|willen|wenst|wensen|verzoekt|verzoeken|verzoek|roept|roepen|pleit|pleiten|hoopt|hopen|verwacht|verwachten|vindt|vinden|stelt voor|stellen voor|adviseert|dringt|belangrijk|nodig|wenselijk|zou|zouden)\s([^.]*\s)?(dat|om|als|of)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Wish();

    [GeneratedRegex(@"(?<!\p{L})(niet(?!\salleen)|geen|niets|nooit)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Denial();
}
