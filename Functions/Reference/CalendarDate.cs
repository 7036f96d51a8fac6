namespace LrtIntegration.Reference;

/// <summary>A written day, month and year, perhaps with the weekday before it: <c>ma 3 juli 2023</c>.</summary>
internal static class CalendarDate
{
    private const int FirstYear = 1900;

    private static readonly string[] Weekdays = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    public static DateOnly? Read(ref TextScanner scanner)
    {
        var after = scanner;
        var weekday = after.Word().TrimEnd('.');
        if (!weekday.IsEmpty) after.Skip(",");
        var date = YearFirst(ref after) ?? DayFirst(ref after);
        if (date is not { } day || !(weekday.IsEmpty || IsWeekday(weekday, day))) return null;
        scanner = after;
        return day;
    }

    private static bool IsWeekday(ReadOnlySpan<char> word, DateOnly day)
    {
        var name = Weekdays[(int)day.DayOfWeek];
        return word.Equals(name, StringComparison.OrdinalIgnoreCase) || word.Equals(name.AsSpan(0, 2), StringComparison.OrdinalIgnoreCase);
    }

    private static DateOnly? YearFirst(ref TextScanner scanner)
    {
        var after = scanner;
        var year = after.Digits(4, 4);
        var separator = after.AnyOf("-/.");
        var month = after.Digits(1, 2);
        if (separator == '\0' || after.AnyOf([separator]) == '\0') return null;
        var date = Create(year, month, after.Digits(1, 2));
        if (date is not null) scanner = after;
        return date;
    }

    private static DateOnly? DayFirst(ref TextScanner scanner)
    {
        var after = scanner;
        var day = after.Digits(1, 2);
        var separator = after.AnyOf("-/.");
        var month = after.Digits(1, 2);
        if (month < 0)
        {
            after.Skip("");
            month = DutchMonth.Number(after.Word());
            if (!after.Skip("-")) return null;
        }
        else if (separator == '\0' || after.AnyOf([separator]) == '\0')
        {
            return null;
        }

        var date = Create(Year(ref after), month, day);
        if (date is not null) scanner = after;
        return date;
    }

    private static int Year(ref TextScanner scanner)
    {
        var shortened = scanner.AnyOf("'’") != '\0';
        return scanner.Digits(2, 2) switch
        {
            -1 => shortened ? -1 : scanner.Digits(4, 4),
            >= 80 and var year => 1900 + year,
            var year => 2000 + year,
        };
    }

    private static DateOnly? Create(int year, int month, int day) =>
        year >= FirstYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;
}
