using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>How many are housed against how many places there are, for the country.</summary>
internal static class OccupancyChart
{
    private const string Lacking = "Landelijke cijfers over bezetting en capaciteit uit het halfjaar voor deze vergadering zijn niet ontvangen; over de ruimte in de opvang is daarom niets te zeggen.";

    private static readonly Series Occupancy = Series.National(Indicator.Occupancy, PopulationGroup.Total);
    private static readonly Series Capacity = Series.National(Indicator.Capacity, PopulationGroup.Total);

    public static IEnumerable<Block> Blocks(FigureBook figures) =>
        new WeeklyChart(
            "grafiek-bezetting-capaciteit",
            "Bezetting en capaciteit",
            "personen en plekken",
            [new("Bezetting", figures.Charted(Occupancy)), new("Capaciteit", figures.Charted(Capacity), LineStyle.Dashed)])
            .Blocks(Conclusion(figures), Lacking, OriginOf(figures));

    /// <summary>What the conclusion rests on: the first and the last of both series.</summary>
    public static Origin? OriginOf(FigureBook figures) => Origin.Of(
        "bezettingsgraad: bezetting gedeeld door capaciteit; verandering: laatste min eerste stand",
        [.. Trend.Ends(figures.Charted(Occupancy)), .. Trend.Ends(figures.Charted(Capacity))]);

    public static string Conclusion(FigureBook figures)
    {
        var occupancy = figures.Charted(Occupancy);
        var capacity = figures.Charted(Capacity);
        var last = occupancy.LastOrDefault(point => point.Value is not null && PlacesOn(point) is > 0);
        var places = Trend.Of(capacity);
        var trends = Trend.Of(occupancy)?.Sentence("de bezetting", "de capaciteit", places) ?? places?.Sentence("de capaciteit");
        return (last, Trend.LastKnown(occupancy), Trend.LastKnown(capacity)) switch
        {
            ({ } both, _, _) =>
                $"Op {DutchText.Date(both.ReferenceDate)} telde de opvang {DutchText.Number(both.Value!.Value)} personen op {DutchText.Number(PlacesOn(both)!.Value)} plekken, een bezettingsgraad van {DutchText.Percentage(both.Value.Value / PlacesOn(both)!.Value)}.{trends}",
            (_, { } only, null) =>
                $"Op {DutchText.Date(only.ReferenceDate)} telde de opvang {DutchText.Number(only.Value!.Value)} personen; de capaciteit is niet ontvangen.{trends}",
            (_, null, { } only) =>
                $"Op {DutchText.Date(only.ReferenceDate)} waren er {DutchText.Number(only.Value!.Value)} plekken; de bezetting is niet ontvangen.{trends}",
            (_, { } one, { } other) =>
                $"Op {DutchText.Date(one.ReferenceDate)} telde de opvang {DutchText.Number(one.Value!.Value)} personen; de laatste capaciteit, {DutchText.Number(other.Value!.Value)} plekken, is van {DutchText.Date(other.ReferenceDate)}.{trends}",
            _ => Lacking,
        };

        decimal? PlacesOn(PackFigure point) => capacity.FirstOrDefault(place => place.ReferenceDate == point.ReferenceDate)?.Value;
    }
}
