namespace LrtIntegration.Reference;

/// <summary>The clock on the wall in The Hague: all times that people read or write are in this zone.</summary>
internal static class Amsterdam
{
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static DateTime At(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
}
