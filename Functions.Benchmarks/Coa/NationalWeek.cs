namespace LrtIntegration.Benchmarks.Coa;

/// <summary>
/// The made-up national figures of one Monday, on a path between two that the COA published: 5 December 2022
/// (51.805 persons, 7.037 of them outside COA locations, 171 locations) and 25 September 2023
/// (57.538 = 31.087 regular + 20.834 emergency + 5.617 outside, 219 locations).
/// </summary>
internal sealed record NationalWeek(DateOnly On, int Week)
{
    private static readonly DateOnly Start = new(2022, 12, 5);
    private static readonly DateOnly End = new(2023, 9, 25);

    // Large locations opened in the second half of June 2023, as the minutes say.
    public bool AfterOpening => On >= new DateOnly(2023, 6, 19);

    public int Outside => Between(7037, 5617) + Wobble.Of(1, Week, 25);

    // The emergency part of December 2022 is not published; 14.318 is an assumption.
    public int Emergency => Between(14318, 20834) + Wobble.Of(2, Week, 40);

    public int Regular => Between(30450, 31087) + Wobble.Of(3, Week, 40);

    public int PermitHolders => 15450 + (40 * Week) + Wobble.Of(4, Week, 45);

    public int Minors => 4190 + (45 * Week) + Wobble.Of(5, Week, 12);

    public int CapacityRegular => 31800;

    public int CapacityEmergency => 18000 + (95 * Week);

    public int CapacityOutside => 6650 - (33 * Week);

    public int CapacityMinors => 4300 + (12 * Week);

    public int Inflow => 790 + (15 * Week) + Wobble.Of(6, Week, 45);

    public int Outflow => 575 - (6 * Week) + Wobble.Of(7, Week, 38);

    public int LocationsRegular => AfterOpening ? 81 : 80;

    public int LocationsEmergency => Between(171, 219) - LocationsRegular;

    /// <summary>Places that the country would need at the end of 2023.</summary>
    public static int CapacityNeeded => 75000;

    private int Between(int first, int last) =>
        first + ((last - first) * (On.DayNumber - Start.DayNumber) / (End.DayNumber - Start.DayNumber));
}
