using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The infinitives of things that a body does by its own will; not what happens to it ("zal stijgen", "gaat lukken").</summary>
internal static partial class Doing
{
    /// <summary>Whether the clause has such an infinitive at its end, or before a "met", "over", "om", "of", "naar" ... that follows it.</summary>
    public static bool Ends(string clause) => Infinitives().IsMatch(clause);

    [GeneratedRegex(@"\s(na|uit|door|aan|rond|toe|terug|voor|op|mee|bij|in)?(doen|zoeken|onderzoeken|gaan|kijken|bekijken|pakken|werken|opstellen|overleggen|bespreken|informeren|organiseren|inventariseren|verkennen|bereiden|delen|sturen|zenden|verspreiden|leveren|schrijven|maken|nemen|leggen|voorleggen|agenderen|koppelen|vragen|benaderen|lichten|verhelderen|breiden|openen|starten|evalueren|monitoren|halen|passen|aanpassen|regelen|coördineren|ondersteunen|versterken|bellen|voeren|realiseren|publiceren|herijken|actualiseren|kaarten|bezoeken|toetsen|rapporteren|invullen|verzamelen|ontwikkelen|verwerken|nadenken|zorgen|zetten|brengen|uitnodigen|bevragen|herzien|vastleggen|voorzien|verstrekken|uitleggen|beantwoorden|melden)(?=\s*$|,|\s(met|over|om|of|naar|aan|bij|voor|van|in|op|hoe|wat|welke|wanneer|waar|richting|tijdens|tot|zodat|en)\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Infinitives();
}
