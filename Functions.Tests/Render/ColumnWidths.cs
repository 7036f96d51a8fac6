using CsCheck;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

public sealed class ColumnWidths
{
    private const int Available = 9412;

    private static readonly Cell Long = new(string.Concat(Enumerable.Repeat("woord ", 2000)));

    [Fact]
    public void TheColumnOfLongTextsGetsMostOfThePage()
    {
        var widths = TableWidths.Of(Of(["3", "SJenV", new string('a', 9).PadRight(400).Replace("  ", " b"), "geen termijn genoemd"]), Available);

        widths[2].ShouldBeGreaterThan(Available / 2);
        widths[0].ShouldBeLessThan(1000);
    }

    [Fact]
    public void TheWidthsAlwaysFillThePage() =>
        Gen.String[Gen.Char["abc .-"], 0, 400].Array[1, 9].Sample(cells =>
        {
            var widths = TableWidths.Of(Of(cells), Available);
            widths.Sum().ShouldBe(Available);
            widths.ShouldAllBe(width => width > 0);
        });

    [Fact]
    public void AWordMayGoOnInTheNextSpan()
    {
        int WidthOf(params string[] texts) => TableWidths.Of(new("t", "", [new("Kop"), new("Kop"), new("Kop")], [new([new([.. texts.Select(text => new Span(text))]), Long, Long])], ""), Available)[0];

        WidthOf("gezins", "herenigers", " en ", "statushouders").ShouldBe(WidthOf("gezinsherenigers en statushouders"));
        WidthOf("gezins", "herenigers", " en ", "statushouders").ShouldBeGreaterThan(WidthOf("gezins", " hereniger", " en ", "statushouders"));
    }

    private static Table Of(string[] cells) =>
        new("t", "", [.. cells.Select(_ => new Column("Kop"))], [new([.. cells.Select(cell => new Cell(cell))])], "");
}
