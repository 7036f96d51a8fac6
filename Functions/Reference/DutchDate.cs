namespace LrtIntegration.Reference;

/// <summary>Dates as Dutch senders write them, from 1900 on. A year of two digits lies in 1980 to 2079.</summary>
internal static class DutchDate
{
    private const double HalfMillisecond = 0.5 / 86_400_000;

    private static readonly DateOnly Day0 = new(1899, 12, 30);

    private static readonly DateOnly Day0Of1904 = new(1904, 1, 1);

    /// <summary>Reads <c>03-07-2023</c>, <c>3-7-23</c>, <c>3/7/2023</c>, <c>3 juli 2023</c>, <c>2023-07-03</c>, <c>week 27 2023</c> and <c>2023-W27</c> (its Monday), each with a time of day behind it too.</summary>
    /// <remarks>A weekday before it must be the right one. A time with a zone (<c>2023-07-03T23:30Z</c>) gives the day in Amsterdam.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        var scanner = new TextScanner(text.Trim());
        if ((CalendarDate.Read(ref scanner) ?? WrittenWeek.Read(ref scanner)) is not { } day) return false;
        if (TimeBehindDate.Read(ref scanner, day) is not { } inAmsterdam) return false;
        date = inAmsterdam;
        return true;
    }

    /// <summary>The day of an Excel serial number; false outside 1900-03-01 (or 1904-01-01) to 9999-12-31.</summary>
    public static bool TryFromSerial(double serial, bool since1904, out DateOnly date)
    {
        date = default;
        var (day0, first) = since1904 ? (Day0Of1904, 0) : (Day0, 61);
        var day = Math.Floor(serial + HalfMillisecond);
        if (!(day >= first && day <= DateOnly.MaxValue.DayNumber - day0.DayNumber)) return false;
        date = day0.AddDays((int)day);
        return true;
    }
}
