using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Charts;

/// <summary>Decides once where everything of a chart stands; SVG and PNG draw the same shapes.</summary>
internal static class ChartLayout
{
    public const double LineHeight = 15;

    /// <summary>White at the sides, so that no letter touches the edge of the picture.</summary>
    public const double Edge = 2;

    /// <param name="width">In pixels; the height follows.</param>
    public static Drawing Of(Chart chart, double width) => chart switch
    {
        LineChart lines => LineLayout.Of(lines, width),
        SmallMultiples panels => PanelLayout.Of(panels, width),
        BarChart bars => BarLayout.Of(bars, width),
        _ => throw new ArgumentOutOfRangeException(nameof(chart), chart, "No layout for this kind of chart."),
    };

    /// <summary>A drawing that says in words that there is nothing to draw.</summary>
    public static Drawing Nothing(double width) =>
        new(width, 3 * LineHeight, [new Label("Geen waarden bekend.", new(0, 2 * LineHeight), Anchor.Start, Ink.Muted)]);

    /// <summary>An amount in Dutch notation, as on an axis.</summary>
    public static string Amount(double value) => DutchText.Number(Math.Round((decimal)Math.Clamp(value, -7e27, 7e27), 6));
}
