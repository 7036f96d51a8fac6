using LrtIntegration.Pack;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Mail;

/// <summary>The state of a pack in half a line, for subjects and previews.</summary>
internal static class Headlines
{
    /// <summary>The signals for this meeting that ask a decision of the LRT; earlier ones were on the table before.</summary>
    public static IReadOnlyList<PackSignal> Asked(BriefingPack pack) =>
        [.. pack.Signals.Where(signal => signal.Ask is Ask.Decision && !(signal.Date <= pack.Meeting.Previous))];

    public static string Of(BriefingPack pack)
    {
        var asked = Asked(pack).Count;
        var lacking = pack.Coverage.Count(line => line.Status is CoverageStatus.Missing);
        return (asked, lacking) switch
        {
            (0, 0) => "geen besluit gevraagd, alle bronnen ontvangen",
            (_, 0) => $"{Asked(asked)}, alle bronnen ontvangen",
            _ => $"{Asked(asked)}, {Phrase.Count(lacking, "bron ontbreekt", "bronnen ontbreken")}",
        };
    }

    private static string Asked(int count) => count == 0 ? "geen besluit gevraagd" : Phrase.Count(count, "besluit gevraagd", "besluiten gevraagd");
}
