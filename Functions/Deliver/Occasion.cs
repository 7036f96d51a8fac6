using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Deliver;

/// <summary>An occasion on which the members get the briefing: a week, or the days before a meeting. Its key is what makes a second mail impossible.</summary>
/// <param name="Key"><c>2023-w29</c> for a week, <c>2023-07-20</c> for a meeting.</param>
/// <param name="Since">From when it is due.</param>
internal sealed record Occasion(string Key, DateTimeOffset Since, Meeting Meeting)
{
    private static readonly TimeOnly Seven = new(7, 0);

    /// <summary>What is due at this moment: the week from Monday 07:00 in Amsterdam until its end, a meeting from 07:00 on the day of its <c>sendOn</c> until it begins.</summary>
    /// <remarks>A host knows only UTC and its ticks come late, twice or not at all: what is due stays due until it was done.</remarks>
    public static IReadOnlyList<Occasion> DueAt(DateTimeOffset now, MeetingCalendar calendar)
    {
        var local = Amsterdam.At(now);
        if (calendar.Meetings.FirstOrDefault(meeting => meeting.Date.ToDateTime(meeting.Time) > local) is not { } next)
            return [];
        var week = IsoWeek.Of(DateOnly.FromDateTime(local));
        Occasion weekly = new(KeyOf(week), MorningOf(week.Monday), next);
        Occasion extra = new(string.Create(CultureInfo.InvariantCulture, $"{next.Date:yyyy-MM-dd}"), MorningOf(next.SendOn), next);
        return [.. new[] { weekly, extra }.Where(occasion => occasion.Since <= now && (occasion == weekly || occasion.Since != weekly.Since))];
    }

    /// <summary>The week of which nothing can be sent, as the calendar names no meeting to come; null before Monday 07:00, and where there is one.</summary>
    public static string? WithoutMeetingAt(DateTimeOffset now, MeetingCalendar calendar)
    {
        var local = Amsterdam.At(now);
        var week = IsoWeek.Of(DateOnly.FromDateTime(local));
        return MorningOf(week.Monday) <= now && calendar.Meetings.All(meeting => meeting.Date.ToDateTime(meeting.Time) <= local) ? KeyOf(week) : null;
    }

    private static string KeyOf(IsoWeek week) => string.Create(CultureInfo.InvariantCulture, $"{week.Year}-w{week.Number:00}");

    private static DateTimeOffset MorningOf(DateOnly day)
    {
        var seven = day.ToDateTime(Seven);
        return new DateTimeOffset(seven, Amsterdam.Zone.GetUtcOffset(seven));
    }
}
