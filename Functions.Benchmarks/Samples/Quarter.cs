using LrtIntegration.Benchmarks.Coa;
using static LrtIntegration.Benchmarks.Coa.Measure;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>The weeks 16 to 28 of 2023 as the COA delivered them: week 22 (Whit Monday) has no figures, and five weeks have a fault on purpose.</summary>
internal static class Quarter
{
    private const int FirstWeek = 16;

    public static DateOnly Monday(int week) => new DateOnly(2023, 4, 17).AddDays(7 * (week - FirstWeek));

    /// <summary>The right rows of a week.</summary>
    public static IReadOnlyList<CoaRow> Right(int week) => WeekDelivery.Rows(new NationalWeek(Monday(week), week - FirstWeek));

    /// <summary>The rows of a week as first sent.</summary>
    public static IReadOnlyList<CoaRow> Sent(int week) => week switch
    {
        19 => [.. Typed(week, "Nijmegen", Outflow, "12.34"), CoaRow.Of(Monday(week), "gemeente", "GM0457", "Weesp", Capacity, 140)],
        24 => Typed(week, "Overijssel", Occupancy, Off(week, "Overijssel", Occupancy, 100)),
        25 => [.. Right(week), CoaRow.Of(Monday(week), "gemeente", "", "Bergen", Capacity, 85)],
        26 => Typed(week, "Amsterdam", Capacity, Transposed(Value(week, "Amsterdam", Capacity))),
        27 => Typed(week, "Venray", Outflow, "-"),
        _ => Right(week),
    };

    private static CoaRow[] Typed(int week, string area, Measure measure, string value) =>
        [.. Right(week).Select(row => row.Name == area && row.Measure == measure ? row with { Value = value } : row)];

    private static string Value(int week, string area, Measure measure) =>
        Right(week).Single(row => row.Name == area && row.Measure == measure).Value;

    private static string Off(int week, string area, Measure measure, int by) =>
        FormattableString.Invariant($"{int.Parse(Value(week, area, measure), System.Globalization.CultureInfo.InvariantCulture) + by}");

    /// <summary>The second and third digit changed places, as a typist does.</summary>
    private static string Transposed(string digits) => $"{digits[0]}{digits[2]}{digits[1]}{digits[3..]}";
}
