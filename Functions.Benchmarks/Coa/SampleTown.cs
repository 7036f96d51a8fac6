namespace LrtIntegration.Benchmarks.Coa;

/// <summary>A municipality of the sample set, with its made-up shares of its province in thousandths.</summary>
internal sealed record SampleTown(string Code, string Name, int Province, int Regular, int Emergency, int Outside, int Minors, int Target)
{
    /// <summary>Eight municipalities; the few unaccompanied minors in Cranendonck may not show in a pack.</summary>
    public static IReadOnlyList<SampleTown> All { get; } =
    [
        new("GM1950", "Westerwolde", 0, 590, 0, 40, 310, 44),
        new("GM1900", "Súdwest-Fryslân", 1, 140, 90, 150, 120, 139),
        new("GM0303", "Dronten", 4, 520, 480, 100, 90, 98),
        new("GM0268", "Nijmegen", 5, 60, 110, 140, 80, 84),
        new("GM0363", "Amsterdam", 7, 190, 420, 380, 210, 310),
        new("GM0518", "'s-Gravenhage", 8, 95, 170, 240, 130, 147),
        new("GM1706", "Cranendonck", 10, 330, 0, 20, 6, 8),
        new("GM0984", "Venray", 11, 0, 210, 60, 40, 39),
    ];

    public int Of(Spread spread) => spread.ByProvince[Province] * Share(spread.Measure) / 1000;

    private int Share(Measure measure) => measure switch
    {
        { Group: "amv" } => Minors,
        { Shelter: "regulier" } => Regular,
        { Shelter: "noodopvang" } => Emergency,
        { Shelter: "buiten coa" } => Outside,
        _ => Target,
    };
}
