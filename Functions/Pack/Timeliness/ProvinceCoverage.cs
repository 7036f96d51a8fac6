using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>Which provincial tables sent a signal for this meeting: one line for each of the twelve.</summary>
internal static class ProvinceCoverage
{
    public static IEnumerable<PackCoverage> Of(Composition composition, Registry registry)
    {
        var signals = registry.Signals.Statements.ToLookup(statement => statement.Fact.Province.Code, StringComparer.Ordinal);
        return Gazetteer.Provinces
            .OrderBy(province => province.Code, StringComparer.Ordinal)
            .Select(province => Of(province, [.. signals[province.Code]], composition));
    }

    /// <summary>A signal counts for this meeting when it is dated after the one before, or not at all.</summary>
    public static bool IsForThisMeeting(DateOnly? date, Meeting? previous) => date is null || previous is null || date > previous.Date;

    private static PackCoverage Of(Province province, IReadOnlyList<Statement<Signal>> signals, Composition composition)
    {
        var expected = Expectation.Of(composition.Meeting, SourceName.Prt, province.Code);
        if (signals.Count == 0) return expected.Line(CoverageStatus.Missing, null, "Geen signaal ontvangen.");

        var newest = signals.Max(statement => statement.Fact.Date);
        var current = signals.Where(statement => IsForThisMeeting(statement.Fact.Date, composition.Previous)).ToList();
        if (current.Count == 0)
            return expected.Line(CoverageStatus.Stale, newest, $"Alleen eerdere signalen; de laatste is van {DutchText.Date(newest!.Value)}, niet van na de vergadering van {DutchText.Date(composition.Previous!.Date)}.");
        if (newest is { } old && current.TrueForAll(statement => statement.Fact.Date is { } date && expected.IsStale(date)))
            return expected.Line(CoverageStatus.Stale, newest, $"{Phrase.Count(current.Count, "signaal", "signalen")}, {Age.Of(expected.Meeting.DayNumber - old.DayNumber)} oud ({DutchText.Date(old)}).");

        var count = Phrase.Count(current.Count, "signaal", "signalen");
        return current.TrueForAll(statement => expected.Deadline.IsMissedBy(statement.Evidence))
            ? expected.Line(CoverageStatus.Late, newest, $"{count}, {expected.Deadline.Missed(current.Select(statement => statement.Evidence))}.")
            : expected.Line(CoverageStatus.Received, newest, $"{count}.");
    }
}
