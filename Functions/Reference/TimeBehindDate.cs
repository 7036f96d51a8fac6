namespace LrtIntegration.Reference;

/// <summary>The time of day behind a written date, perhaps with a zone: <c>, 09:12 uur</c>, <c>om 9.12 uur</c>, <c>T23:30:00Z</c>.</summary>
internal static class TimeBehindDate
{
    /// <summary>The day in Amsterdam: the same day, or the next or previous one where a zone says so. Null where what stands here is no time.</summary>
    public static DateOnly? Read(ref TextScanner scanner, DateOnly day)
    {
        if (scanner.AtEnd) return day;
        if (scanner.AnyOf("T") == '\0')
        {
            if (!scanner.Skip(",")) return null;
            if (scanner.Word() is not ("" or "om")) return null;
            scanner.Skip("");
        }

        if (Time(ref scanner) is not { } time) return null;
        if (scanner.AtEnd) return day;
        return Zone(ref scanner) is { } offset && scanner.AtEnd ? InAmsterdam(day, time, offset) : null;
    }

    private static TimeOnly? Time(ref TextScanner scanner)
    {
        var (hour, minute, second) = (scanner.Digits(1, 2), 0, 0);
        var separator = scanner.AnyOf(":.");
        if (separator != '\0')
        {
            minute = scanner.Digits(2, 2);
            if (scanner.AnyOf([separator]) != '\0') second = scanner.Digits(2, 2);
            if (scanner.AnyOf(".,") != '\0' && scanner.Digits(1, 7) < 0) return null;
        }

        var spoken = SkipsUur(ref scanner);
        var fits = hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60;
        return fits && (spoken || separator != '\0') ? new TimeOnly(hour, minute, second) : null;
    }

    private static bool SkipsUur(ref TextScanner scanner)
    {
        var after = scanner;
        after.Skip("");
        if (after.Word() is not ("uur" or "u" or "u.")) return false;
        scanner = after;
        return true;
    }

    private static TimeSpan? Zone(ref TextScanner scanner)
    {
        if (scanner.AnyOf("Zz") != '\0') return TimeSpan.Zero;
        var sign = scanner.AnyOf("+-");
        var hours = scanner.Digits(2, 2);
        scanner.AnyOf(":");
        var minutes = scanner.Digits(2, 2);
        if (sign == '\0' || hours is < 0 or > 13 || minutes is < 0 or > 59) return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return sign == '-' ? -offset : offset;
    }

    private static DateOnly? InAmsterdam(DateOnly day, TimeOnly time, TimeSpan offset) =>
        day.Year == DateOnly.MaxValue.Year ? null : DateOnly.FromDateTime(Amsterdam.At(new DateTimeOffset(day.ToDateTime(time), offset)));
}
