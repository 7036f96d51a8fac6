namespace LrtIntegration.Reference;

/// <summary>The meetings of the LRT, in order of date. Not a fixed rhythm: a small JSON file that the secretariat keeps.</summary>
/// <remarks>In the calendar that comes with the program only 23 May 2023 is a historical fact; all other dates are examples to be replaced.</remarks>
internal sealed class MeetingCalendar
{
    private static readonly HandKeptJson File = new("de vergaderkalender", "vergadering");

    private static readonly Lazy<MeetingCalendar> FromProgram = new(() => Parse(EmbeddedFile.Bytes("calendar.json")));

    private MeetingCalendar(IReadOnlyList<Meeting> meetings, MeetingTerms terms) => (Meetings, Terms) = (meetings, terms);

    public IReadOnlyList<Meeting> Meetings { get; }

    /// <summary>What the file sets for all its meetings.</summary>
    public MeetingTerms Terms { get; }

    /// <summary>The calendar that comes with the program.</summary>
    public static MeetingCalendar Embedded => FromProgram.Value;

    /// <summary>Reads a calendar; throws <see cref="FormatException"/> with a Dutch sentence where it is wrong.</summary>
    public static MeetingCalendar Parse(ReadOnlySpan<byte> json)
    {
        var meetings = File.Read(json, "meetings", Read).OrderBy(meeting => meeting.Date).ToArray();
        for (var index = 1; index < meetings.Length; index++)
        {
            if (meetings[index].Date == meetings[index - 1].Date)
                throw new FormatException($"In {File.Title} staat de vergadering van {DutchText.Date(meetings[index].Date)} twee keer.");
        }

        var terms = MeetingTerms.Parse(json);
        return new MeetingCalendar([.. meetings.Select(meeting => meeting with { Terms = terms })], terms);
    }

    /// <summary>The meeting on this day, or null.</summary>
    public Meeting? On(DateOnly date) => Meetings.FirstOrDefault(meeting => meeting.Date == date);

    /// <summary>The first meeting on or after this day, or null.</summary>
    public Meeting? NextFrom(DateOnly date) => Meetings.FirstOrDefault(meeting => meeting.Date >= date);

    /// <summary>The last meeting before this day, or null.</summary>
    public Meeting? Before(DateOnly date) => Meetings.LastOrDefault(meeting => meeting.Date < date);

    /// <summary>The days of all meetings before this day.</summary>
    public IReadOnlyList<DateOnly> DaysBefore(DateOnly date) => [.. Meetings.Select(meeting => meeting.Date).Where(day => day < date)];

    private static Meeting Read(HandKeptRow row)
    {
        row.AllowOnly("date", "time", "papersDue", "sendOn", "place");
        var date = row.Date("date");
        if (date.Year < 2000) throw row.Wrong("de datum ligt vóór het jaar 2000");
        var papersDue = row.Has("papersDue") ? row.Date("papersDue") : date.AddDays(-7);
        var sendOn = row.Has("sendOn") ? row.Date("sendOn") : Later(papersDue, date.AddDays(-3));
        if (papersDue > sendOn) throw row.Wrong("de aanleverdatum (papersDue) ligt na de verzenddatum (sendOn)");
        if (sendOn > date) throw row.Wrong("de verzenddatum (sendOn) ligt na de vergadering");
        var time = row.Has("time") ? row.Time("time") : new TimeOnly(10, 0);
        return new Meeting(date, time, papersDue, sendOn, row.Has("place") ? row.Text("place") : "");
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
