using System.Globalization;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>The rows of a delivery on the reception of displaced persons from Ukraine, per safety region (veiligheidsregio).</summary>
internal static class RefugeeDelivery
{
    private static readonly int[] Beds =
    [
        2450, 2680, 2110, 2380, 2890, 2210, 3050, 2460, 5930, 2740, 1620, 2510, 4880,
        1290, 5260, 3340, 6020, 2070, 2350, 4980, 3480, 3160, 2570, 2890, 1860,
    ];

    public static IReadOnlyList<CoaRow> Rows(DateOnly on)
    {
        var taken = Beds.Select((beds, index) => beds * (945 + Wobble.Of(80, index, 30)) / 1000).ToArray();
        return
        [
            CoaRow.Country(on, Measure.CapacityUkraine, Beds.Sum()),
            CoaRow.Country(on, Measure.Ukraine, taken.Sum()),
            CoaRow.Country(on, Measure.ThirdCountryNationals, 4650) with { Mark = "geschat" },
            .. Beds.SelectMany((beds, index) => RegionRows(on, index, beds, taken[index])),
        ];
    }

    private static IEnumerable<CoaRow> RegionRows(DateOnly on, int index, int beds, int taken)
    {
        CoaRow Row(Measure measure, int value) =>
            CoaRow.Of(on, "veiligheidsregio", string.Create(CultureInfo.InvariantCulture, $"VR{index + 1:00}"), "", measure, value) with { Mark = "voorlopig" };

        return [Row(Measure.CapacityUkraine, beds), Row(Measure.Ukraine, taken)];
    }
}
