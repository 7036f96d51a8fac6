namespace LrtIntegration.Pack;

/// <summary>The half year before a meeting that charts show.</summary>
internal static class ChartWindow
{
    private const int Weeks = 26;

    public static DateOnly From(DateOnly meeting) => meeting.AddDays(-7 * Weeks);

    /// <summary>As long after the meeting as it begins before.</summary>
    public static DateOnly Mirror(DateOnly meeting) => meeting.AddDays(7 * Weeks);

    public static bool Covers(DateOnly date, DateOnly meeting) => date >= From(meeting) && date <= meeting;
}
