using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>Which provincial tables sent a signal for this meeting: one line for each of the twelve.</summary>
internal static class ProvinceCoverage
{
    public static IEnumerable<PackCoverage> Of(Composition composition, Registry registry, Deadline deadline)
    {
        var signals = registry.Signals.Statements.ToLookup(statement => statement.Fact.Province.Code, StringComparer.Ordinal);
        return Gazetteer.Provinces
            .OrderBy(province => province.Code, StringComparer.Ordinal)
            .Select(province => Of(province, [.. signals[province.Code]], composition, deadline));
    }

    /// <summary>A signal counts for this meeting when it is dated after the one before, or not at all.</summary>
    public static bool IsForThisMeeting(DateOnly? date, Meeting? previous) => date is null || previous is null || date > previous.Date;

    private static PackCoverage Of(Province province, IReadOnlyList<Statement<Signal>> signals, Composition composition, Deadline deadline)
    {
        var current = signals.Where(statement => IsForThisMeeting(statement.Fact.Date, composition.Previous)).ToList();
        var newest = signals.Max(statement => statement.Fact.Date);
        if (signals.Count == 0) return new(SourceName.Prt, province.Code, CoverageStatus.Missing, null, "Geen signaal ontvangen.");
        if (current.Count == 0)
        {
            return new(
                SourceName.Prt,
                province.Code,
                CoverageStatus.Stale,
                newest,
                $"Alleen eerdere signalen; de laatste is van {DutchText.Date(newest!.Value)}, niet van na de vergadering van {DutchText.Date(composition.Previous!.Date)}.");
        }

        var count = Phrase.Count(current.Count, "signaal", "signalen");
        return current.TrueForAll(statement => deadline.IsMissedBy(statement.Evidence))
            ? new(SourceName.Prt, province.Code, CoverageStatus.Late, newest, $"{count}, {deadline.Missed(current.Select(statement => statement.Evidence))}.")
            : new(SourceName.Prt, province.Code, CoverageStatus.Received, newest, $"{count}.");
    }
}
