namespace LrtIntegration.Benchmarks.Coa;

/// <summary>The rows of a monthly delivery on the housing of permit holders (taakstelling), as it stands on the first day of a month.</summary>
internal static class TargetDelivery
{
    private const int HalfYearTarget = 21600;
    private const int HousedInMonth = 3050;

    public static IReadOnlyList<CoaRow> Rows(DateOnly on)
    {
        var months = on.Month - 1;
        var target = Spread.Of(Measure.Target, HalfYearTarget, ProvinceShares.Inhabitants);
        var housed = Spread.Of(Measure.Housed, HousedInMonth * months, Pace);
        var due = new Spread(Measure.Target, [.. target.ByProvince.Select(value => value * months / 6)]);
        var balance = Spread.Difference(Measure.Balance, housed, due);
        return
        [
            .. WeekDelivery.CountryAndProvinces(on, [target, housed, balance]),
            .. SampleTown.All.SelectMany((town, index) => TownRows(on, town, index, target, housed)),
        ];
    }

    // Some provinces are ahead of their share and most are behind.
    private static IReadOnlyList<int> Pace =>
        [.. ProvinceShares.Inhabitants.Select((share, province) => share * (100 + Wobble.Of(40 + province, 0, 18)))];

    private static IEnumerable<CoaRow> TownRows(DateOnly on, SampleTown town, int index, Spread target, Spread housed)
    {
        var goal = town.Of(target);
        var done = town.Of(housed) * (100 + Wobble.Of(60, index, 30)) / 100;
        CoaRow Row(Measure measure, int value) => CoaRow.Of(on, "gemeente", town.Code, town.Name, measure, value);

        return [Row(Measure.Target, goal), Row(Measure.Housed, done), Row(Measure.Balance, done - (goal * (on.Month - 1) / 6))];
    }
}
