using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Commands;

/// <summary>For which meeting a pack is made.</summary>
/// <param name="Warning">Dutch, what the secretariat should know of the choice; null where it is plain.</param>
internal sealed record MeetingChoice(Meeting Meeting, Meeting? Previous, string Reason, string? Warning = null)
{
    /// <summary>The days of all meetings before it that the calendar knows.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; private init; } = [];

    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const string Undated = "In de leveringen staat geen gegeven met een datum.";
    private const string ChooseYourself = "Kies de vergadering zo nodig zelf met --meeting.";

    private static readonly string[] Notations = ["yyyy-MM-dd", "d-M-yyyy"];

    /// <summary>The day that somebody typed.</summary>
    public static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, Notations, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= FirstYear and <= LastYear
            ? day
            : throw new WrongUseException($"\"{text}\" is geen datum. Schrijf de dag van de vergadering als 2023-07-20.");

    /// <summary>The meeting on that day, also where the calendar does not know it: then with the usual terms.</summary>
    public static MeetingChoice On(DateOnly day, MeetingCalendar calendar) => calendar.On(day) is { } meeting
        ? new MeetingChoice(meeting, calendar.Before(day), "opgegeven met --meeting") { Earlier = calendar.DaysBefore(day) }
        : new MeetingChoice(
            new Meeting(day, new TimeOnly(10, 0), day.AddDays(-7), day.AddDays(-3), "") { Terms = calendar.Terms },
            calendar.Before(day),
            "opgegeven met --meeting",
            $"De vergadering van {DutchText.Date(day)} staat niet in de kalender. Aangenomen: aanleveren tot en met {DutchText.Date(day.AddDays(-7))}, verzenden op {DutchText.Date(day.AddDays(-3))}.")
        {
            Earlier = calendar.DaysBefore(day),
        };

    /// <summary>The first meeting on or after the newest fact, or else after what came in last; the last meeting of the calendar where there is none.</summary>
    public static MeetingChoice For(DateOnly? newest, DateOnly? received, MeetingCalendar calendar)
    {
        if (newest is { } day && calendar.NextFrom(day) is { } next)
            return new MeetingChoice(next, calendar.Before(next.Date), $"de eerste op of na het nieuwste gegeven, van {DutchText.Date(day)}") { Earlier = calendar.DaysBefore(next.Date) };
        if (newest is null && received is { } at && calendar.NextFrom(at) is { } following)
            return new MeetingChoice(following, calendar.Before(following.Date), $"de eerste na de laatste ontvangst, op {DutchText.Date(at)}", $"{Undated} {ChooseYourself}") { Earlier = calendar.DaysBefore(following.Date) };

        var last = calendar.Meetings is [.., var latest] ? latest : throw new WrongUseException("De vergaderkalender is leeg. Geef met --meeting de dag van de vergadering op.");
        var why = newest is { } late
            ? $"Het nieuwste gegeven, van {DutchText.Date(late)}, is van na de laatste vergadering van de kalender."
            : Undated;
        return new MeetingChoice(last, calendar.Before(last.Date), "de laatste van de kalender", $"{why} {ChooseYourself}") { Earlier = calendar.DaysBefore(last.Date) };
    }
}
