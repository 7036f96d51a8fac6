using System.Xml.Linq;
using CsCheck;
using LrtIntegration.Pack;
using LrtIntegration.Render;
using LrtIntegration.Render.Charts;
using Shouldly;
using SkiaSharp;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>What a chart may and may not suggest.</summary>
public sealed class Charts
{
    [Fact]
    public void AMissingPointIsAGapBetweenTwoLines()
    {
        var lines = LinesOf([1, 2, null, 3, 4]);

        lines.Select(line => line.Points.Count).ShouldBe([2, 2]);
        lines[0].Points[^1].X.ShouldBeLessThan(lines[1].Points[0].X);
    }

    [Fact]
    public void APointBetweenTwoGapsIsADot()
    {
        var drawing = Draw([1, null, 2, null, 3, 4]);

        // Two isolated points, and the dot at the end of the line.
        drawing.Shapes.OfType<Dot>().Count().ShouldBe(3);
    }

    [Fact]
    public void TheLabelAtTheEndSaysUntilWhenTheLineIsKnown() =>
        TextsOf(Draw([1000, 2000, null])).ShouldContain(text => text == "2.000 (10 jul)");

    [Fact]
    public void ALineWithoutAnyValueIsNamedAsSuch()
    {
        var chart = new LineChart("Amv", "personen", [new("Bekend", [new(new(2023, 7, 3), 12)]), new("Geheim", [new(new(2023, 7, 3), Value: null)])]);

        TextsOf(ChartLayout.Of(chart, HouseStyle.WideChart)).ShouldContain(text => text == "Geen waarden bekend: Geheim");
    }

    [Fact]
    public void AChartWithoutAnyValueSaysSo() => TextsOf(Draw([null, null])).ShouldBe(["Geen waarden bekend."]);

    [Fact]
    public void AnAxisThatDoesNotStartAtZeroSaysSo()
    {
        TextsOf(Draw([50_000, 52_000])).ShouldContain(text => text == "personen (de as begint niet bij 0)");
        TextsOf(Draw([10, 52_000])).ShouldContain(text => text == "personen");
    }

    [Fact]
    public void DaysStandOnTheAxisInDutchAndTheYearOnce()
    {
        var texts = TextsOf(Draw([1, 2, 3]));

        texts.ShouldContain(text => text == "3 jul");
        texts.ShouldContain(text => text == "17 jul");
        texts.Count(text => text == "2023").ShouldBe(1);
    }

    [Fact]
    public void ABarWithoutAValueSaysWhyInWords()
    {
        var chart = new BarChart("Amv per gemeente", "personen", [new("Groningen", 1234), new("Almere", Value: null), new("Ede", Value: null, "geheim")]);
        var drawing = ChartLayout.Of(chart, HouseStyle.WideChart);

        TextsOf(drawing).ShouldBe(["personen", "Groningen", "1.234", "Almere", "onbekend", "Ede", "geheim"]);
        drawing.Shapes.OfType<Box>().Count().ShouldBe(1);
    }

    [Fact]
    public void ANegativeBarGoesTheOtherWay()
    {
        var boxes = ChartLayout.Of(new BarChart("Voorstand", "woningen", [new("A", -50), new("B", 100)]), HouseStyle.WideChart).Shapes.OfType<Box>().ToList();

        (boxes[0].Corner.X + boxes[0].Width).ShouldBe(boxes[1].Corner.X, 0.01);
        (boxes[0].Width * 2).ShouldBe(boxes[1].Width, 0.01);
    }

    [Fact]
    public void TheSvgHasATitleADescriptionAndTextThatCanBeSelected()
    {
        var svg = SvgChart.Of(ChartLayout.Of(SampleDocument.Occupancy, HouseStyle.WideChart), "f1", "Bezetting & capaciteit", "Het groeit.");

        ((string?)svg.Attribute("role")).ShouldBe("img");
        ((string?)svg.Attribute("aria-labelledby")).ShouldBe("f1-titel f1-tekst");
        svg.Elements().Take(2).Select(element => (element.Name.LocalName, (string?)element.Attribute("id"), element.Value)).ShouldBe([("title", "f1-titel", "Bezetting & capaciteit"), ("desc", "f1-tekst", "Het groeit.")]);
        svg.Elements().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ShouldContain(text => text == "Capaciteit");
        XElement.Parse(svg.ToString()).Elements().Count(element => (string?)element.Attribute("stroke-dasharray") == "6 4").ShouldBe(1);
    }

    [Fact]
    public void ThePngIsTwiceTheSizeAndNotBlank()
    {
        var drawing = ChartLayout.Of(SampleDocument.PerProvince, HouseStyle.WideChart);
        using var bitmap = SKBitmap.Decode(PngChart.Of(drawing));

        bitmap.Width.ShouldBe((int)(HouseStyle.WideChart * 2));
        bitmap.Height.ShouldBe((int)Math.Ceiling(drawing.Height * 2));
        bitmap.Pixels.Count(pixel => pixel == SKColor.Parse(HouseStyle.Colour(Ink.Accent))).ShouldBeGreaterThan(10_000);
        bitmap.GetPixel(bitmap.Width - 1, bitmap.Height - 1).ShouldBe(SKColors.White);
    }

    [Fact]
    public void LabelsAtLineEndsNeverOverlap() =>
        Gen.Double[0, 200].Array[1, 9].Sample(wanted =>
        {
            var heights = wanted.Select(_ => 20.0).ToArray();
            var placed = EndLabels.Place(wanted, heights, 0, 200);

            var sorted = placed.Order().ToList();
            return sorted.Zip(sorted.Skip(1), (one, next) => next - one).All(gap => gap >= 19.999) && sorted[0] >= 9.999 && sorted[^1] <= 190.001;
        });

    [Fact]
    public void AnAxisHoldsAllItsValuesBetweenAFewRoundTicks() =>
        Gen.Decimal[-1_000_000_000, 1_000_000_000].Array[1, 20].Sample(values =>
        {
            var scale = AxisScale.ForLines(values);
            return scale.Low <= (double)values.Min() && scale.High >= (double)values.Max() && scale.Ticks.Count() is >= 2 and <= 8;
        });

    [Fact]
    public void TheLargestAmountsThatThereAreStillGiveAChart() =>
        Should.NotThrow(() => PngChart.Of(Draw([decimal.MaxValue, decimal.MinValue, 0])));

    private static List<Polyline> LinesOf(decimal?[] values) =>
        [.. Draw(values).Shapes.OfType<Polyline>().Where(line => line.Ink == Ink.Accent)];

    private static Drawing Draw(decimal?[] values) =>
        ChartLayout.Of(new LineChart("Proef", "personen", [new("Reeks", [.. values.Select((value, i) => new ChartPoint(new DateOnly(2023, 7, 3).AddDays(7 * i), value))])]), HouseStyle.WideChart);

    private static List<string> TextsOf(Drawing drawing) => [.. drawing.Shapes.OfType<Label>().Select(label => label.Text)];
}
