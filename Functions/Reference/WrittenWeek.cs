namespace LrtIntegration.Reference;

/// <summary>A written week and its year: <c>week 27 2023</c>, <c>wk. 27, 2023</c>, <c>2023-W27</c>.</summary>
internal static class WrittenWeek
{
    /// <summary>The Monday of the week; null where it is none, or where the year has no such week.</summary>
    public static DateOnly? Read(ref TextScanner scanner)
    {
        var after = scanner;
        var year = after.Digits(4, 4);
        if (year >= 0) after.Skip("-,");
        if (!IsWeek(after.Word())) return null;
        after.Skip("");
        var number = after.Digits(1, 2);
        if (year < 0)
        {
            if (!after.Skip("-,/(")) return null;
            year = after.Digits(4, 4);
            after.AnyOf(")");
        }

        var week = new IsoWeek(year, number);
        if (year < 1900 || !week.Exists) return null;
        scanner = after;
        return week.Monday;
    }

    private static bool IsWeek(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        return word.Equals("week", StringComparison.OrdinalIgnoreCase)
            || word.Equals("wk", StringComparison.OrdinalIgnoreCase)
            || word.Equals("w", StringComparison.OrdinalIgnoreCase);
    }
}
