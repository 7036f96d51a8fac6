namespace LrtIntegration.Pack;

/// <summary>The half year before a meeting that charts show.</summary>
internal static class ChartWindow
{
    private const int Weeks = 26;

    public static bool Covers(DateOnly date, DateOnly meeting) => date >= meeting.AddDays(-7 * Weeks) && date <= meeting;
}
