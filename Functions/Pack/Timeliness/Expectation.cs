using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Timeliness;

/// <summary>What the delivery calendar asks of one source for this meeting.</summary>
internal sealed record Expectation(SourceName Source, string Area, Deadline Deadline, int? StaleAfterDays, DateOnly Meeting)
{
    public static Expectation Of(Meeting meeting, SourceName source, string area)
    {
        var term = meeting.Terms.Of(source is SourceName.Prt ? area : StableId.Camel(source));
        return new(source, area, new(meeting.PapersDue.AddDays(-term.DaysBeforePapersDue)), term.StaleAfterDays, meeting.Date);
    }

    public PackCoverage Line(CoverageStatus status, DateOnly? stand, string text) => new(Source, Area, status, stand, text, Deadline.LastDay);

    public bool IsStale(DateOnly stand) => Meeting.DayNumber - stand.DayNumber > StaleAfterDays;
}
