namespace LrtIntegration.Benchmarks.Coa;

/// <summary>The provinces in the order of their CBS codes, and made-up shares in thousandths, one for each.</summary>
internal static class ProvinceShares
{
    public const int Gelderland = 5;

    public const int Flevoland = 4;

    public static IReadOnlyList<string> Codes { get; } =
        ["PV20", "PV21", "PV22", "PV23", "PV24", "PV25", "PV26", "PV27", "PV28", "PV29", "PV30", "PV31"];

    public static IReadOnlyList<string> Names { get; } =
    [
        "Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland",
        "Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg",
    ];

    public static IReadOnlyList<int> Regular { get; } = [110, 55, 60, 70, 65, 150, 70, 110, 105, 30, 115, 60];

    public static IReadOnlyList<int> Emergency { get; } = [40, 35, 25, 70, 85, 150, 85, 160, 165, 35, 105, 45];

    public static IReadOnlyList<int> Outside { get; } = [20, 30, 20, 70, 20, 120, 90, 200, 220, 40, 120, 50];

    public static IReadOnlyList<int> Minors { get; } = [190, 50, 90, 80, 40, 120, 60, 100, 100, 20, 110, 40];

    public static IReadOnlyList<int> Inflow { get; } = [520, 10, 40, 30, 60, 60, 10, 20, 30, 10, 190, 20];

    public static IReadOnlyList<int> Inhabitants { get; } = [33, 37, 28, 66, 25, 119, 78, 165, 214, 22, 150, 63];

    /// <summary>The same shares, a little different in each week for each province.</summary>
    public static IReadOnlyList<int> InWeek(IReadOnlyList<int> shares, int salt, int week) =>
        [.. shares.Select((share, province) => (share * 1000) + (share * Wobble.Of(salt + province, week, 6)))];
}
