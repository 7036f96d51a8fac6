using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>Which source delivered for this meeting, and whether that was on time and recent (dekking).</summary>
internal static class CoverageList
{
    private const int CoaDays = 14;
    private const int BzkDays = 45;

    public static IReadOnlyList<PackCoverage> Of(Composition composition, Registry registry)
    {
        var deadline = new Deadline(composition.Meeting.PapersDue);
        return
        [
            OfStand(SourceName.Coa, CoaDays, "De cijfers", composition.Meeting, registry, deadline),
            OfStand(SourceName.Bzk, BzkDays, "De aanvragen", composition.Meeting, registry, deadline),
            OfMinutes(composition, registry, deadline),
            .. ProvinceCoverage.Of(composition, registry, deadline),
        ];
    }

    private static PackCoverage OfStand(SourceName source, int days, string what, Meeting meeting, Registry registry, Deadline deadline)
    {
        var entries = registry.Evidence.Where(entry => entry.Source == source).ToList();
        var read = entries.Where(entry => entry.Stand is not null).ToList();
        if (read.Count == 0) return new(source, Area.Netherlands.Code, CoverageStatus.Missing, null, Missing(what, entries));

        var stand = read.Max(entry => entry.Stand)!.Value;
        var age = meeting.Date.DayNumber - stand.DayNumber;
        var fresh = read.Where(entry => meeting.Date.DayNumber - entry.Stand!.Value.DayNumber <= days).ToList();
        if (fresh.Count == 0)
        {
            var late = read.TrueForAll(deadline.IsMissedBy) ? $", {deadline.Missed(read)}" : "";
            return new(source, Area.Netherlands.Code, CoverageStatus.Stale, stand, $"Stand van {Age(age)} oud ({DutchText.Date(stand)}){late}.");
        }

        return fresh.TrueForAll(deadline.IsMissedBy)
            ? new(source, Area.Netherlands.Code, CoverageStatus.Late, stand, $"Stand van {DutchText.Date(stand)}, {deadline.Missed(fresh)}.")
            : new(source, Area.Netherlands.Code, CoverageStatus.Received, stand, $"Stand van {DutchText.Date(stand)}{OldOnTheDay(age)}.");
    }

    private static PackCoverage OfMinutes(Composition composition, Registry registry, Deadline deadline)
    {
        var entries = registry.Evidence.Where(entry => entry.Source is SourceName.Minutes).ToList();
        var read = entries.Where(entry => entry.Tally.Used + entry.Tally.Redundant > 0).ToList();
        var of = composition.Previous is { } previous ? $" van de vergadering van {DutchText.Date(previous.Date)}" : "";
        if (read.Count == 0) return new(SourceName.Minutes, Area.Netherlands.Code, CoverageStatus.Missing, null, Missing($"Het verslag{of}", entries, "is"));

        var heldOn = read.Max(entry => entry.Stand);
        if (heldOn < composition.Previous?.Date)
            return new(SourceName.Minutes, Area.Netherlands.Code, CoverageStatus.Stale, heldOn, $"Alleen het verslag van {DutchText.Date(heldOn.Value)}; dat{of} is niet ontvangen.");

        var text = heldOn is { } date ? $"Verslag van {DutchText.Date(date)}" : "Verslag zonder eigen datum";
        var late = read.TrueForAll(deadline.IsMissedBy) ? $", {deadline.Missed(read)}" : "";
        return new(SourceName.Minutes, Area.Netherlands.Code, CoverageStatus.Received, heldOn, $"{text}{late}.");
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

    private static string Age(int days)
    {
        var weeks = days / 7;
        return weeks switch
        {
            < 9 when days % 7 == 0 => $"{Small(weeks)} weken",
            < 9 => $"ruim {Small(weeks)} weken",
            _ => $"{DutchText.Number(days)} dagen",
        };
    }

    private static string Small(int number) => number switch
    {
        2 => "twee",
        3 => "drie",
        4 => "vier",
        5 => "vijf",
        6 => "zes",
        7 => "zeven",
        8 => "acht",
        _ => DutchText.Number(number),
    };
}
