using System.Globalization;
using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Charts;

/// <summary>Where the lines, axes and labels of a line chart stand.</summary>
internal static class LineLayout
{
    private const double Top = 30;
    private const double Foot = 38;
    private const double LabelGap = 14;
    private const double LineThickness = 2.25;

    public static Drawing Of(LineChart chart, double width)
    {
        var days = chart.Lines.SelectMany(line => line.Points).Select(point => point.Date).Distinct().Order().ToList();
        var values = chart.Lines.SelectMany(line => line.Points).Where(point => point.Value is not null).Select(point => point.Value!.Value).ToList();
        if (values.Count == 0)
            return ChartLayout.Nothing(width);

        var scale = AxisScale.ForLines(values);
        var ends = LineEnd.Of(chart, days[^1], width * 0.28);
        var left = scale.Ticks.Max(tick => ChartFont.Width(ChartLayout.Amount(tick))) + 8 + ChartLayout.Edge;
        var plot = new Plot(left, Top, width - ends.Max(end => end.Width) - LabelGap - ChartLayout.Edge, Top + PlotHeight(width, ends), scale);
        var axis = new DateAxis(days, plot.Left + 4, plot.Right);

        var silent = chart.Lines.Where(line => line.Points.All(point => point.Value is null)).Select(line => line.Name).ToList();
        var height = plot.Bottom + Foot + (silent.Count > 0 ? ChartLayout.LineHeight : 0);
        List<Shape> shapes = [
            .. AmountAxis(chart.Unit, plot),
            .. DayAxis(axis, plot),
            .. chart.Lines.SelectMany((line, index) => Runs(line, HouseStyle.Series(index), axis, plot, LineThickness)),
            .. Ends(ends, axis, plot)];
        if (silent.Count > 0)
            shapes.Add(new Label($"Geen waarden bekend: {DutchText.Enumerate(silent)}", new(0, height - 4), Anchor.Start, Ink.Muted));
        return new(width, height, shapes);
    }

    private static double PlotHeight(double width, IReadOnlyList<LineEnd> ends) =>
        Math.Max(width > 500 ? 210 : 190, ends.Sum(end => end.Height));

    private static IEnumerable<Shape> AmountAxis(string unit, Plot plot)
    {
        var note = plot.Scale.StartsAtZero ? unit : $"{unit} (de as begint niet bij 0)";
        yield return new Label(VisibleText.Line(note), new(0, 12), Anchor.Start, Ink.Muted);
        foreach (var tick in plot.Scale.Ticks)
        {
            var y = plot.At(tick);
            yield return new Polyline([new(plot.Left, y), new(plot.Right, y)], tick == 0 ? Ink.Muted : Ink.Line, 1);
            yield return new Label(ChartLayout.Amount(tick), new(plot.Left - 8, y + 4), Anchor.End, Ink.Muted);
        }
    }

    private static IEnumerable<Shape> DayAxis(DateAxis axis, Plot plot)
    {
        int? year = null;
        foreach (var day in axis.Ticks())
        {
            var x = axis.At(day);
            yield return new Polyline([new(x, plot.Bottom), new(x, plot.Bottom + 5)], Ink.Muted, 1);
            yield return new Label(DateAxis.Short(day), new(x, plot.Bottom + 18), Anchor.Middle, Ink.Muted);
            if (year != day.Year)
                yield return new Label(day.ToString("yyyy", CultureInfo.InvariantCulture), new(x, plot.Bottom + 18 + ChartLayout.LineHeight), Anchor.Middle, Ink.Muted);
            year = day.Year;
        }
    }

    /// <summary>A line with its gaps: a point between two gaps is a dot.</summary>
    public static IEnumerable<Shape> Runs(Line line, Ink ink, DateAxis axis, Plot plot, double thickness)
    {
        var run = new List<Spot>();
        foreach (var point in line.Points.OrderBy(point => point.Date).Append(null))
        {
            if (point?.Value is { } value)
            {
                run.Add(new(axis.At(point.Date), plot.At((double)value)));
                continue;
            }

            if (run.Count == 1)
                yield return new Dot(run[0], 3, ink);
            else if (run.Count > 1)
                yield return new Polyline([.. run], ink, thickness, line.Style);
            run.Clear();
        }
    }

    private static IEnumerable<Shape> Ends(IReadOnlyList<LineEnd> ends, DateAxis axis, Plot plot)
    {
        var wanted = ends.Select(end => plot.At(end.Value)).ToList();
        var centres = EndLabels.Place(wanted, [.. ends.Select(end => end.Height)], plot.Top - 8, plot.Bottom + 8);
        for (var i = 0; i < ends.Count; i++)
        {
            var tip = new Spot(axis.At(ends[i].Day), wanted[i]);
            yield return new Dot(tip, 3.5, ends[i].Ink);
            if (Math.Abs(centres[i] - wanted[i]) > 6)
                yield return new Polyline([new(tip.X + 4, tip.Y), new(plot.Right + LabelGap - 3, centres[i])], Ink.Muted, 0.75);
            foreach (var label in ends[i].Labels(plot.Right + LabelGap, centres[i]))
                yield return label;
        }
    }
}
