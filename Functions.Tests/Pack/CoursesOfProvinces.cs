using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class CoursesOfProvinces
{
    [Fact]
    public void TellWhereOccupancyRoseAndFellAndWhatIsLacking()
    {
        var text = Plain.Chapter(Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-03", 3_000, area: Of("PV22")).Figure("2023-07-10", null, area: Of("PV22"), mark: Mark.Unknown).Figure("2023-07-17", 3_100, area: Of("PV22"))
            .Figure("2023-07-03", 2_000, area: Of("PV23")).Figure("2023-07-17", 2_050, area: Of("PV23"))
            .Figure("2023-07-03", 5_000, area: Of("PV20")).Figure("2023-07-17", 4_800, area: Of("PV20"))
            .Figure("2023-07-03", 1_000, area: Of("PV26")).Figure("2023-07-17", 1_000, area: Of("PV26"))
            .Figure("2023-07-17", 1_500, area: Of("PV31"))).Pack(), "cijfers");

        text.ShouldContain("Sinds 3 juli 2023 steeg de bezetting in twee provincies, het meest in Drenthe (+ 100). Zij daalde in Groningen (− 200).");
        text.ShouldContain("Van Fryslân, Flevoland, Gelderland, Noord-Holland, Zuid-Holland, Zeeland, Noord-Brabant en Limburg zijn te weinig cijfers ontvangen. Voor 1 week is geen cijfer ontvangen; daar zijn de lijnen onderbroken.");
        text.ShouldContain("Drenthe | 3 juli 2023 | 3.000 | 17 juli 2023 | 3.100 | + 100");
        text.ShouldContain("Limburg | 17 juli 2023 | 1.500 | 17 juli 2023 | 1.500 | n.v.t.");
        text.ShouldContain("Zeeland | geen cijfer | – | geen cijfer | – | n.v.t.");
    }

    [Fact]
    public void TellThatNothingMovedAndThatAllOnlyFell()
    {
        Conclusion((100, 100), (200, 200)).ShouldStartWith("Sinds 3 juli 2023 bleef de bezetting in elke provincie per saldo gelijk. Van ");
        Conclusion((100, 90), (200, 180)).ShouldStartWith("Sinds 3 juli 2023 daalde de bezetting in twee provincies, het meest in Overijssel (− 20). Van ");
        Conclusion((100, 100), (200, 210)).ShouldStartWith("Sinds 3 juli 2023 steeg de bezetting in Overijssel (+ 10). Van ");
    }

    [Fact]
    public void OfOneProvinceMakeNoChart() =>
        Plain.Chapter(Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-03", 100, area: Of("PV22")).Figure("2023-07-10", 110, area: Of("PV22"))).Pack(), "cijfers")
            .ShouldNotContain("Verloop per provincie");

    [Fact]
    public void ShowEachProvinceOnTheSameDays()
    {
        var chart = (SmallMultiples)Drawn(Delivered.Coa("a.csv")
            .Figure("2023-07-03", 3_000, area: Of("PV22")).Figure("2023-07-10", 3_100, area: Of("PV22"))
            .Figure("2023-07-03", 2_000, area: Of("PV23")).Figure("2023-07-17", 2_050, area: Of("PV23"))).Chart;

        chart.Panels.Count.ShouldBe(12);
        chart.Panels.Single(panel => panel.Name == "Drenthe").Points.Select(point => point.Value).ShouldBe([3_000, 3_100, null]);
        chart.Panels.Single(panel => panel.Name == "Overijssel").Points.Select(point => point.Value).ShouldBe([2_000, null, 2_050]);
    }

    private static string Conclusion((int From, int To) drenthe, (int From, int To) overijssel) =>
        Drawn(Delivered.Coa("a.csv")
            .Figure("2023-07-03", drenthe.From, area: Of("PV22")).Figure("2023-07-10", drenthe.To, area: Of("PV22"))
            .Figure("2023-07-03", overijssel.From, area: Of("PV23")).Figure("2023-07-10", overijssel.To, area: Of("PV23"))).Conclusion;

    private static ChartFigure Drawn(Delivered file) =>
        Given.Nothing.With(file).Pack().Document.Sections.SelectMany(section => section.Blocks).OfType<ChartFigure>().Single(figure => figure.Chart is SmallMultiples);

    private static Area Of(string province) => WholePack.Province(province).Area;
}
