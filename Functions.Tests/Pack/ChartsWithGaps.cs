using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class ChartsWithGaps
{
    [Fact]
    public void AWeekWithoutADeliveryIsAGapAndNoZero()
    {
        var pack = WholePack.Given.Pack();
        var figure = Charts(pack)[0];
        var chart = (LineChart)figure.Chart;

        chart.Lines[0].Points.ShouldBe([new(new(2023, 6, 26), 52_800), new(new(2023, 7, 3), null), new(new(2023, 7, 10), 53_020)]);
        figure.Conclusion.ShouldBe(
            "Op 10 juli 2023 telde de opvang 53.020 personen op 55.200 plekken, een bezettingsgraad van 96,1%. "
            + "Sinds 26 juni 2023 is de bezetting met 220 en de capaciteit met 200 gestegen. "
            + "Voor 1 week is geen cijfer ontvangen; daar is de lijn onderbroken.");
        Plain.Chapter(pack, "cijfers").ShouldContain("week 27 (3 juli 2023) | geen cijfer | geen cijfer");
    }

    [Fact]
    public void TheHalfYearEndsWithTheDayOfTheMeeting() =>
        ((LineChart)Charts(Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-01-18", 1).Figure("2023-01-19", 2).Figure("2023-07-20", 3).Figure("2023-07-21", 4)).Pack())[0].Chart)
            .Lines[0].Points.Where(point => point.Value is not null).ShouldBe([new(new(2023, 1, 19), 2), new(new(2023, 7, 20), 3)]);

    [Fact]
    public void EachChartHasItsTableBesideIt()
    {
        foreach (var section in WholePack.Given.Pack().Document.Sections)
        {
            for (var index = 0; index < section.Blocks.Count; index++)
            {
                if (section.Blocks[index] is ChartFigure chart)
                    section.Blocks[index + 1].ShouldBeOfType<Table>().Id.ShouldBe($"tabel-{chart.Id}");
            }
        }
    }

    [Fact]
    public void OneDateMakesNoChart()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-17", 100)).Pack();

        Charts(pack).ShouldBeEmpty();
        Plain.Chapter(pack, "cijfers").ShouldContain(
            "Op 17 juli 2023 telde de opvang 100 personen; de capaciteit is niet ontvangen. Voor een grafiek zijn cijfers op ten minste twee peildata nodig.");
    }

    [Fact]
    public void WithoutFiguresTheChapterSaysWhatIsLacking()
    {
        var text = Plain.Chapter(Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-17", 100, area: WholePack.Emmen)).Pack(), "cijfers");

        text.ShouldContain("Het COA leverde voor deze vergadering geen landelijke cijfers.");
        text.ShouldContain("Landelijke cijfers over amv uit het halfjaar voor deze vergadering zijn niet ontvangen.");
    }

    [Fact]
    public void AnUnknownValueIsAGapToo()
    {
        var chart = (LineChart)Charts(Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-03", 100)
            .Figure("2023-07-10", null, mark: Mark.Unknown)
            .Figure("2023-07-17", 90)).Pack())[0].Chart;

        chart.Lines[0].Points.Select(point => point.Value).ShouldBe([100, null, 90]);
    }

    private static List<ChartFigure> Charts(BriefingPack pack) =>
        [.. pack.Document.Sections.Single(section => section.Id == "cijfers").Blocks.OfType<ChartFigure>()];
}
