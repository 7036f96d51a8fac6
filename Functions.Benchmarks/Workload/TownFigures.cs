using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Reference;
using static LrtIntegration.Benchmarks.Coa.Measure;

namespace LrtIntegration.Benchmarks.Workload;

/// <summary>The nineteen figures of one municipality in one week; every sum that the COA keeps holds.</summary>
internal static class TownFigures
{
    public static IReadOnlyList<Measure> Measures { get; } =
    [
        OccupancyRegular, OccupancyEmergency, OccupancyOutside, Occupancy, AsylumSeekers, PermitHolders, Minors,
        CapacityRegular, CapacityEmergency, CapacityOutside, Capacity, CapacityMinors,
        Inflow, Outflow, Locations, Target, Housed, Balance, Ukraine,
    ];

    /// <summary>In the order of <see cref="Measures"/>.</summary>
    public static int[] Of(Municipality town, int week)
    {
        var number = int.Parse(town.Code[2..], System.Globalization.CultureInfo.InvariantCulture);
        int About(int salt, int size) => size + Wobble.Of(salt + number, 0, size / 2) + Wobble.Of(salt + number, week, size / 20);

        var (regular, emergency, outside) = (About(10_000, 88), About(20_000, 54), About(30_000, 17));
        var occupancy = regular + emergency + outside;
        var permitHolders = occupancy * 28 / 100;
        var (regularPlaces, emergencyPlaces, outsidePlaces) = (regular + About(40_000, 6), emergency + About(50_000, 6), outside + 2);
        var (target, housed) = (About(60_000, 63), About(70_000, 41));
        return
        [
            regular, emergency, outside, occupancy, occupancy - permitHolders, permitHolders, About(80_000, 13),
            regularPlaces, emergencyPlaces, outsidePlaces, regularPlaces + emergencyPlaces + outsidePlaces, About(90_000, 12),
            About(100_000, 4), About(110_000, 3), 1 + (number % 3), target, housed, housed - target, About(120_000, 210),
        ];
    }
}
