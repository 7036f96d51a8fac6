using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Commitments;

/// <summary>The meetings before this one, of the calendar and of the minutes: over so many a commitment has been on the list.</summary>
internal sealed class MeetingDays
{
    private readonly SortedSet<DateOnly> days;

    public MeetingDays(Registry registry, Composition composition) => days =
    [
        .. composition.Earlier
            .Concat(registry.Minutes.Commitments.Select(statement => statement.Fact.MeetingDate).OfType<DateOnly>())
            .Concat(registry.Minutes.Decisions.Select(statement => statement.Fact.MeetingDate).OfType<DateOnly>())
            .Concat(composition.Previous is { } previous ? [previous.Date] : [])
            .Where(day => day < composition.Meeting.Date),
    ];

    /// <summary>How many times it is on the list now: 1 at the first meeting after the promise. Minutes without a date count from the day they came in.</summary>
    public int On(Promise promise) => (promise.Fact.MeetingDate, promise.Statement.Evidence.ReceivedAt) switch
    {
        ({ } heldOn, _) => Math.Max(1, days.Count(day => day >= heldOn)),
        (null, { } received) => 1 + days.Count(day => day > DateOnly.FromDateTime(Amsterdam.At(received))),
        _ => 1,
    };
}
