using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How many unaccompanied minors (amv) are housed, against the places for them where COA gives those.</summary>
internal static class MinorsChart
{
    private const string Lacking = "Landelijke cijfers over amv uit het halfjaar voor deze vergadering zijn niet ontvangen.";

    private static readonly Series Minors = Series.National(Indicator.Occupancy, PopulationGroup.UnaccompaniedMinors);
    private static readonly Series Places = Series.National(Indicator.Capacity, PopulationGroup.UnaccompaniedMinors);

    public static IEnumerable<Block> Blocks(FigureBook figures) =>
        new WeeklyChart(
            "grafiek-amv-opvang",
            "Amv in de opvang",
            "personen",
            [new("Amv in de opvang", figures.Charted(Minors)), new("Plekken voor amv", figures.Charted(Places), LineStyle.Dashed)])
            .Blocks(
                Conclusion(figures),
                Lacking,
                Origin.Of("verandering: laatste min eerste stand", [.. Trend.Ends(figures.Charted(Minors)), .. Trend.Ends(figures.Charted(Places))]));

    private static string Conclusion(FigureBook figures)
    {
        if (Trend.LastKnown(figures.Charted(Minors)) is not { } last) return Lacking;
        var places = figures.Charted(Places).FirstOrDefault(place => place.ReferenceDate == last.ReferenceDate)?.Value is { } number
            ? $" op {DutchText.Number(number)} plekken voor amv"
            : "";
        return $"Op {DutchText.Date(last.ReferenceDate)} verbleven {DutchText.Number(last.Value!.Value)} amv in de opvang{places}.{Trend.Of(figures.Charted(Minors))?.Sentence("dat aantal")}";
    }
}
