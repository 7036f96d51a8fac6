using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>The day that a fact speaks of.</summary>
internal static class FactDay
{
    public static DateOnly? Day(this Fact fact) => fact switch
    {
        Figure figure => figure.ReferenceDate,
        GrantApplication application => application.StatusOn ?? application.ReceivedOn,
        Signal signal => signal.Date,
        Decision decision => decision.MeetingDate,
        Commitment commitment => commitment.MeetingDate,
        Question question => question.MeetingDate,
        _ => null,
    };
}
