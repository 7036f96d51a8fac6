using static LrtIntegration.Benchmarks.Coa.ProvinceShares;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>All measures of one week over the country and the provinces, with the sums that the COA keeps.</summary>
internal static class WeekSpreads
{
    public static IReadOnlyList<Spread> Of(NationalWeek week)
    {
        var regular = Spread.Of(Measure.OccupancyRegular, week.Regular, InWeek(Regular, 100, week.Week));
        var emergency = Spread.Of(Measure.OccupancyEmergency, week.Emergency, InWeek(Emergency, 200, week.Week));
        var outside = Spread.Of(Measure.OccupancyOutside, week.Outside, InWeek(Outside, 300, week.Week));
        var occupancy = Spread.Sum(Measure.Occupancy, regular, emergency, outside);
        var permitHolders = Spread.Of(Measure.PermitHolders, week.PermitHolders, occupancy.ByProvince);
        return
        [
            regular, emergency, outside, occupancy,
            Spread.Difference(Measure.AsylumSeekers, occupancy, permitHolders), permitHolders,
            Spread.Of(Measure.Minors, week.Minors, InWeek(Minors, 400, week.Week)),
            .. Capacities(week),
            Spread.Of(Measure.CapacityMinors, week.CapacityMinors, Minors),
            Spread.Of(Measure.Inflow, week.Inflow, InWeek(Inflow, 500, week.Week)),
            Spread.Of(Measure.Outflow, week.Outflow, InWeek(Inhabitants, 600, 7 * week.Week)),
            .. Locations(week),
        ];
    }

    private static IEnumerable<Spread> Capacities(NationalWeek week)
    {
        var regular = Spread.Of(Measure.CapacityRegular, week.CapacityRegular, InWeek(Regular, 700, 0));
        var emergency = Spread.Of(Measure.CapacityEmergency, week.CapacityEmergency, InWeek(Emergency, 800, 0));
        var outside = Spread.Of(Measure.CapacityOutside, week.CapacityOutside, InWeek(Outside, 900, 0));
        if (week.AfterOpening)
        {
            regular = regular.With(Flevoland, 300);
            emergency = emergency.With(Gelderland, 700);
        }

        var capacity = Spread.Sum(Measure.Capacity, regular, emergency, outside);
        return
        [
            regular, emergency, outside, capacity,
            Spread.Of(Measure.ExtraCapacityNeeded, NationalWeek.CapacityNeeded - capacity.Country, Inhabitants),
        ];
    }

    private static IEnumerable<Spread> Locations(NationalWeek week)
    {
        var regular = Spread.Of(Measure.LocationsRegular, week.LocationsRegular, Regular);
        var emergency = Spread.Of(Measure.LocationsEmergency, week.LocationsEmergency, Emergency);
        return [regular, emergency, Spread.Sum(Measure.Locations, regular, emergency)];
    }
}
