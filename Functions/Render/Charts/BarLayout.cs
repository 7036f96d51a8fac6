using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Charts;

/// <summary>Where the bars of a bar chart stand: one under the other, each with its label before it and its value behind it.</summary>
internal static class BarLayout
{
    private const double Head = 24;
    private const double Thickness = 16;
    private const double Between = 9;
    private const double Gap = 8;

    public static Drawing Of(BarChart chart, double width)
    {
        if (chart.Bars.Count == 0)
            return ChartLayout.Nothing(width);

        var names = chart.Bars.Select(bar => TextWrap.Wrap(bar.Label, width * 0.36, Weight.Regular)).ToList();
        var before = names.SelectMany(lines => lines).Select(line => ChartFont.Width(line)).DefaultIfEmpty(0).Max() + Gap + ChartLayout.Edge;
        var behind = chart.Bars.Max(bar => ChartFont.Width(ValueText(bar))) + Gap + ChartLayout.Edge;
        var least = (double)chart.Bars.Min(bar => Math.Min(bar.Value ?? 0, 0));
        var most = (double)chart.Bars.Max(bar => Math.Max(bar.Value ?? 0, 0));
        var left = before + (least < 0 ? behind : 0);
        var perUnit = most > least ? (width - left - behind) / (most - least) : 0;
        var zero = left - (least * perUnit);

        List<Shape> shapes = [new Label(VisibleText.Line(chart.Unit), new(0, 12), Anchor.Start, Ink.Muted)];
        var y = Head;
        for (var i = 0; i < names.Count; i++)
        {
            var height = Math.Max(Thickness, names[i].Count * ChartLayout.LineHeight);
            shapes.AddRange(Row(chart.Bars[i], names[i], new(zero, y + (height / 2)), before - Gap, perUnit));
            y += height + Between;
        }

        shapes.Add(new Polyline([new(zero, Head - 4), new(zero, y - Between + 4)], Ink.Muted, 1));
        return new(width, y, shapes);
    }

    private static IEnumerable<Shape> Row(Bar bar, IReadOnlyList<string> name, Spot origin, double nameEnd, double perUnit)
    {
        var baseline = origin.Y + 4 - ((name.Count - 1) * ChartLayout.LineHeight / 2);
        foreach (var line in name)
        {
            yield return new Label(line, new(nameEnd, baseline), Anchor.End, Ink.Text);
            baseline += ChartLayout.LineHeight;
        }

        var length = (double)(bar.Value ?? 0) * perUnit;
        if (length != 0)
            yield return new Box(new(Math.Min(origin.X, origin.X + length), origin.Y - (Thickness / 2)), Math.Abs(length), Thickness, Ink.Accent);

        var beside = length < 0 ? new Spot(origin.X + length - 6, origin.Y + 4) : new Spot(origin.X + length + 6, origin.Y + 4);
        yield return new Label(ValueText(bar), beside, length < 0 ? Anchor.End : Anchor.Start, bar.Value is null ? Ink.Muted : Ink.Text);
    }

    private static string ValueText(Bar bar) => bar.Value is { } value ? DutchText.Number(value) : VisibleText.Line(bar.WithoutValue);
}
