using System.Globalization;

namespace LrtIntegration.Reference;

/// <summary>A week by ISO 8601: 1 January 2023 lies in week 52 of 2022.</summary>
internal readonly record struct IsoWeek(int Year, int Number)
{
    public static IsoWeek Of(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));
    }

    /// <summary>Whether the year has this week: 2020 has a week 53, 2023 has not.</summary>
    public bool Exists => Year is >= 1 and < 9999 && Number >= 1 && Number <= ISOWeek.GetWeeksInYear(Year);

    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));
}
