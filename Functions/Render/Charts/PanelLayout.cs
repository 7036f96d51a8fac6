using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Charts;

/// <summary>Where the fields of small multiples stand: in rows, each with its name and last value above the line of its differences, all on one scale.</summary>
/// <remarks>Differences, since on one scale of amounts a small province is a flat line beside a large one.</remarks>
internal static class PanelLayout
{
    private const double Head = 26;
    private const double Names = (2 * ChartLayout.LineHeight) + 4;
    private const double PlotHeight = 58;
    private const double Between = 16;
    private const double Gutter = 18;
    private const double LineThickness = 2;

    public static Drawing Of(SmallMultiples chart, double width)
    {
        var differences = chart.Panels.Select(Differences).ToList();
        var values = differences.SelectMany(points => points).Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        if (values.Count == 0)
            return ChartLayout.Nothing(width);

        var days = chart.Panels.SelectMany(panel => panel.Points).Select(point => point.Date).Distinct().Order().ToList();
        var scale = AxisScale.FromZero(values);
        var columns = width > 500 ? 4 : 2;
        var left = Amounts(scale).Max(amount => ChartFont.Width(Signed(amount))) + 8 + ChartLayout.Edge;
        var field = (width - left - ChartLayout.Edge - ((columns - 1) * Gutter)) / columns;
        var rows = (chart.Panels.Count + columns - 1) / columns;

        List<Shape> shapes = [new Label(VisibleText.Line($"{chart.Unit}: verschil met {DateAxis.Short(days[0])}, overal op dezelfde schaal"), new(0, 12), Anchor.Start, Ink.Muted)];
        foreach (var (index, panel) in chart.Panels.Index())
        {
            var top = Head + (index / columns * (Names + PlotHeight + Between)) + Names;
            var start = left + (index % columns * (field + Gutter));
            var plot = new Plot(start, top, start + field, top + PlotHeight, scale);
            shapes.AddRange(Frame(plot));
            if (index % columns == 0)
                shapes.AddRange(AmountAxis(plot));
            shapes.AddRange(Field(panel, differences[index], plot, new DateAxis(days, plot.Left, plot.Right - 4)));
            if (index + columns >= chart.Panels.Count)
                shapes.AddRange(Days(plot, days));
        }

        return new(width, Head + (rows * (Names + PlotHeight + Between)) + 6, shapes);
    }

    private static IEnumerable<Shape> Frame(Plot plot) => Amounts(plot.Scale)
        .Select(amount => new Polyline([new(plot.Left, plot.At(amount)), new(plot.Right, plot.At(amount))], amount == 0 ? Ink.Muted : Ink.Line, 1));

    private static IEnumerable<Shape> AmountAxis(Plot plot) => Amounts(plot.Scale)
        .Select(amount => new Label(Signed(amount), new(plot.Left - 6, plot.At(amount) + 4), Anchor.End, Ink.Muted));

    private static IEnumerable<double> Amounts(AxisScale scale) => new[] { scale.Low, 0, scale.High }.Distinct();

    private static string Signed(double amount) => amount == 0 ? "0" : DutchText.Difference((decimal)amount);

    private static IReadOnlyList<ChartPoint> Differences(Panel panel)
    {
        var first = panel.Points.Where(point => point.Value is not null).MinBy(point => point.Date)?.Value;
        return [.. panel.Points.Select(point => point with { Value = point.Value - first })];
    }

    private static IEnumerable<Shape> Field(Panel panel, IReadOnlyList<ChartPoint> differences, Plot plot, DateAxis axis)
    {
        var known = panel.Points.Where(point => point.Value is not null).OrderBy(point => point.Date).ToList();
        yield return new Label(VisibleText.Line(panel.Name), new(plot.Left, plot.Top - Names + 12), Anchor.Start, Ink.Text, Weight.Strong);
        yield return new Label(ValueText(known), new(plot.Left, plot.Top - Names + 12 + ChartLayout.LineHeight), Anchor.Start, known.Count > 0 ? Ink.Accent : Ink.Muted);
        foreach (var shape in LineLayout.Runs(new(panel.Name, differences), Ink.Accent, axis, plot, LineThickness))
            yield return shape;
        if (known.Count > 0)
            yield return new Dot(new(axis.At(known[^1].Date), plot.At((double)(known[^1].Value - known[0].Value)!.Value)), 3, Ink.Accent);
    }

    private static IEnumerable<Shape> Days(Plot plot, List<DateOnly> days)
    {
        yield return new Label(DateAxis.Short(days[0]), new(plot.Left, plot.Bottom + 15), Anchor.Start, Ink.Muted);
        if (days.Count > 1)
            yield return new Label(DateAxis.Short(days[^1]), new(plot.Right, plot.Bottom + 15), Anchor.End, Ink.Muted);
    }

    // "2.459 (+ 120)": the last value, and its difference with the first.
    private static string ValueText(List<ChartPoint> known) => known.Count switch
    {
        0 => "geen cijfer",
        1 => DutchText.Number(known[0].Value!.Value),
        _ => $"{DutchText.Number(known[^1].Value!.Value)} ({DutchText.Difference(known[^1].Value!.Value - known[0].Value!.Value)})",
    };
}
