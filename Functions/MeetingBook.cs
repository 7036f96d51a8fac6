using LrtIntegration.Reference;

namespace LrtIntegration;

/// <summary>For which meetings packs are made, and under which settings.</summary>
internal sealed class MeetingBook(MeetingCalendar calendar, string marking)
{
    /// <summary>The order for the pack of the meeting on that day; null where the calendar knows none.</summary>
    public BriefingOrder? OrderFor(DateOnly day) => calendar.On(day) is { } meeting
        ? new BriefingOrder(meeting, calendar.Before(day), GrantSchemes.Embedded.Schemes, marking) { Earlier = calendar.DaysBefore(day) }
        : null;
}
