using static LrtIntegration.Benchmarks.Coa.Measure;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>The rows of one weekly COA delivery: country, provinces and the sample municipalities.</summary>
internal static class WeekDelivery
{
    public static IReadOnlyList<CoaRow> Rows(NationalWeek week)
    {
        var spreads = WeekSpreads.Of(week);
        return
        [
            .. CountryAndProvinces(week.On, spreads),
            .. SampleTown.All.SelectMany(town => TownRows(week.On, town, spreads.ToDictionary(spread => spread.Measure))),
        ];
    }

    public static IEnumerable<CoaRow> CountryAndProvinces(DateOnly on, IReadOnlyList<Spread> spreads) =>
    [
        .. spreads.Select(spread => CoaRow.Country(on, spread.Measure, spread.Country)),
        .. Enumerable.Range(0, 12).SelectMany(province => spreads.Select(spread => CoaRow.Of(
            on, "provincie", ProvinceShares.Codes[province], ProvinceShares.Names[province], spread.Measure, spread.ByProvince[province]))),
    ];

    private static IEnumerable<CoaRow> TownRows(DateOnly on, SampleTown town, Dictionary<Measure, Spread> spreads)
    {
        int Value(Measure measure) => town.Of(spreads[measure]);
        CoaRow Row(Measure measure, int value) => CoaRow.Of(on, "gemeente", town.Code, town.Name, measure, value);
        int Sum(Measure regular, Measure emergency, Measure outside) => Value(regular) + Value(emergency) + Value(outside);

        return
        [
            Row(OccupancyRegular, Value(OccupancyRegular)),
            Row(OccupancyEmergency, Value(OccupancyEmergency)),
            Row(OccupancyOutside, Value(OccupancyOutside)),
            Row(Occupancy, Sum(OccupancyRegular, OccupancyEmergency, OccupancyOutside)),
            Row(Minors, Value(Minors)),
            Row(Capacity, Sum(CapacityRegular, CapacityEmergency, CapacityOutside)),
            Row(Outflow, Value(Outflow)),
        ];
    }
}
