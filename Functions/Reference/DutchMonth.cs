namespace LrtIntegration.Reference;

/// <summary>The Dutch names of the months, whole and cut short.</summary>
internal static class DutchMonth
{
    private static readonly string[] Names =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Short = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static string Name(int month) => Names[month - 1];

    /// <summary>The month with this name, in any case and with a dot behind a short one; 0 where there is none.</summary>
    public static int Number(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd('.');
        if (name.Equals("sept", StringComparison.OrdinalIgnoreCase)) return 9;
        for (var month = 1; month <= 12; month++)
        {
            if (name.Equals(Names[month - 1], StringComparison.OrdinalIgnoreCase)
                || name.Equals(Short[month - 1], StringComparison.OrdinalIgnoreCase)) return month;
        }

        return 0;
    }
}
