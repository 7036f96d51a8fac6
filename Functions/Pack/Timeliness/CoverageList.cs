using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>Which source delivered for this meeting, and whether that was on time and recent (dekking).</summary>
internal static class CoverageList
{
    public static IReadOnlyList<PackCoverage> Of(Composition composition, Registry registry) =>
    [
        OfStand(Expectation.Of(composition.Meeting, SourceName.Coa, Area.Netherlands.Code), "De cijfers", registry),
        OfStand(Expectation.Of(composition.Meeting, SourceName.Bzk, Area.Netherlands.Code), "De aanvragen", registry),
        OfMinutes(Expectation.Of(composition.Meeting, SourceName.Minutes, Area.Netherlands.Code), composition.Previous, registry),
        .. ProvinceCoverage.Of(composition, registry),
    ];

    private static PackCoverage OfStand(Expectation expected, string what, Registry registry)
    {
        var entries = registry.Evidence.Where(entry => entry.Source == expected.Source).ToList();
        var read = entries.Where(entry => entry.Stand is not null).ToList();
        if (read.Count == 0) return expected.Line(CoverageStatus.Missing, null, Missing(what, entries));

        var deadline = expected.Deadline;
        var stand = read.Max(entry => entry.Stand)!.Value;
        var age = expected.Meeting.DayNumber - stand.DayNumber;
        var fresh = read.Where(entry => !expected.IsStale(entry.Stand!.Value)).ToList();
        if (fresh.Count == 0)
        {
            var late = read.TrueForAll(deadline.IsMissedBy) ? $", {deadline.Missed(read)}" : "";
            return expected.Line(CoverageStatus.Stale, stand, $"Stand van {Age.Of(age)} oud ({DutchText.Date(stand)}){late}.");
        }

        return fresh.TrueForAll(deadline.IsMissedBy)
            ? expected.Line(CoverageStatus.Late, stand, $"Stand van {DutchText.Date(stand)}, {deadline.Missed(fresh)}.")
            : expected.Line(CoverageStatus.Received, stand, $"Stand van {DutchText.Date(stand)}{OldOnTheDay(age)}.");
    }

    private static PackCoverage OfMinutes(Expectation expected, Meeting? previous, Registry registry)
    {
        var entries = registry.Evidence.Where(entry => entry.Source is SourceName.Minutes).ToList();
        var read = entries.Where(entry => entry.Tally.Used + entry.Tally.Redundant + entry.Tally.Superseded > 0).ToList();
        var of = previous is null ? "" : $" van de vergadering van {DutchText.Date(previous.Date)}";
        if (read.Count == 0) return expected.Line(CoverageStatus.Missing, null, Missing($"Het verslag{of}", entries, "is"));

        var heldOn = read.Max(entry => entry.Stand);
        if (heldOn is { } old && (expected.StaleAfterDays is null ? old < previous?.Date : expected.IsStale(old)))
            return expected.Line(CoverageStatus.Stale, heldOn, $"Alleen het verslag van {DutchText.Date(old)}; dat{of} is niet ontvangen.");

        var text = heldOn is { } date ? $"Verslag van {DutchText.Date(date)}" : "Verslag zonder eigen datum";
        var current = read.Where(entry => entry.Stand is null || previous is null || entry.Stand >= previous.Date).ToList();
        return current.TrueForAll(expected.Deadline.IsMissedBy)
            ? expected.Line(CoverageStatus.Late, heldOn, $"{text}, {expected.Deadline.Missed(current)}.")
            : expected.Line(CoverageStatus.Received, heldOn, $"{text}.");
    }

    private static string Missing(string what, IReadOnlyList<EvidenceEntry> entries, string verb = "zijn")
    {
        var files = entries.Select(entry => entry.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? $"{what} {verb} niet ontvangen."
            : $"{what} {verb} niet bruikbaar ontvangen: in {DutchText.Enumerate(files)} staat niets voor deze vergadering dat kon worden gelezen.";
    }

    private static string OldOnTheDay(int days) =>
        days == 0 ? ", de dag van de vergadering" : $", {Phrase.Count(days, "dag", "dagen")} voor de vergadering";
}
