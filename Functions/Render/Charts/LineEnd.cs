using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Charts;

/// <summary>The last known point of a line, with the name and the value that stand beside it.</summary>
/// <param name="Name">The lines of the name.</param>
/// <param name="ValueText"><c>16.260</c>, or <c>16.260 (12 jun)</c> where the line ends before the chart does.</param>
internal sealed record LineEnd(IReadOnlyList<string> Name, string ValueText, Ink Ink, DateOnly Day, double Value)
{
    private const double WhiteSpace = 4;

    public double Width => Math.Max(Name.Max(line => ChartFont.Width(line, Weight.Strong)), ChartFont.Width(ValueText));

    public double Height => ((Name.Count + 1) * ChartLayout.LineHeight) + WhiteSpace;

    /// <param name="width">The most that a line of a name may take, in pixels.</param>
    public static IReadOnlyList<LineEnd> Of(LineChart chart, DateOnly lastDay, double width)
    {
        var ends = new List<LineEnd>();
        for (var i = 0; i < chart.Lines.Count; i++)
        {
            if (chart.Lines[i].Points.Where(point => point.Value is not null).MaxBy(point => point.Date) is not { Value: { } value } last)
                continue;
            var text = DutchText.Number(value) + (last.Date == lastDay ? "" : $" ({DateAxis.Short(last.Date)})");
            ends.Add(new(TextWrap.Wrap(chart.Lines[i].Name, width, Weight.Strong) is { Count: > 0 } name ? name : ["–"], text, HouseStyle.Series(i), last.Date, (double)value));
        }

        return ends;
    }

    public IEnumerable<Label> Labels(double x, double centre)
    {
        var baseline = centre - (Height / 2) + ChartLayout.LineHeight - 1;
        foreach (var line in Name)
        {
            yield return new(line, new(x, baseline), Anchor.Start, Ink, Weight.Strong);
            baseline += ChartLayout.LineHeight;
        }

        yield return new(ValueText, new(x, baseline), Anchor.Start, Ink.Text);
    }
}
