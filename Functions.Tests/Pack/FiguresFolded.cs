using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class FiguresFolded
{
    [Fact]
    public void AMunicipalityKeepsItsNewestDateAndTheOneBefore()
    {
        var delivered = Enumerable.Range(0, 40).Aggregate(
            Delivered.Coa("kwartaal.csv"),
            (file, week) => file.Figure(Week(week), 100 + week, area: WholePack.Emmen));

        var pack = Given.Nothing.With(delivered).Pack();

        pack.Figures.Select(figure => figure.Id).ShouldBe(
            ["fig-2023-07-10-GM0114-occupancy-total-total", "fig-2023-07-17-GM0114-occupancy-total-total"]);
        pack.Evidence.Single().Text.ShouldBe(
            "40 cijfers gelezen, 2 gebruikt; 38 cijfers niet gebruikt omdat ze ouder zijn dan nodig of ook in een andere levering of regel staan.");
    }

    [Fact]
    public void TheCountryKeepsHalfAYear()
    {
        var delivered = Enumerable.Range(0, 40).Aggregate(Delivered.Coa("kwartaal.csv"), (file, week) => file.Figure(Week(week), 100 + week));

        var pack = Given.Nothing.With(delivered).Pack();

        pack.Figures.Count.ShouldBe(26);
        pack.Figures[0].ReferenceDate.ShouldBe(new DateOnly(2023, 1, 23));
    }

    [Fact]
    public void FiguresAfterTheMeetingAreLeftOutAndCounted()
    {
        var delivered = Enumerable.Range(0, 12).Aggregate(Delivered.Coa("toekomst.csv").Figure("2023-07-17", 1), (file, day) => file.Figure($"2023-08-{day + 1:00}", 2));

        var pack = Given.Nothing.With(delivered).Pack();

        pack.Figures.Single().Value.ShouldBe(1);
        pack.Evidence.Single().Text.ShouldBe("13 cijfers gelezen, 1 gebruikt; 12 cijfers met een peildatum na de vergadering niet gebruikt.");
    }

    [Fact]
    public void TheChangeIsThatSinceTheReferenceDateBefore()
    {
        var text = Given.Nothing.With(
            Delivered.Coa("a.csv").Figure("2023-07-10", 52_800),
            Delivered.Coa("b.csv").Figure("2023-07-17", 53_014)).Text();

        text.ShouldContain("Bezetting: 53.014 (+ 214 sinds 10 juli 2023; stand van 17 juli 2023)");
        text.ShouldContain("Bezetting | 53.014 | personen | + 214 | 52.800 (10 juli 2023) | 17 juli 2023");
    }

    [Fact]
    public void SecretAndUnknownAreWordsAndNeverZero()
    {
        var text = Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-10", 500)
            .Figure("2023-07-17", null, mark: Mark.Unknown)
            .Figure("2023-07-17", null, Indicator.Inflow, mark: Mark.Secret)
            .Figure("2023-07-17", 12, Indicator.Capacity, mark: Mark.Provisional, unit: "plekken")).Text();

        text.ShouldContain("Bezetting | onbekend | personen | verschil onbekend | 500 (10 juli 2023)");
        text.ShouldContain("Instroom | geheim |");
        text.ShouldContain("Capaciteit | 12 (voorlopig) | plekken | n.v.t. |");
    }

    [Fact]
    public void AFigureOfAnOlderDateThanItsNeighboursSaysSo()
    {
        var text = Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-10", 700, area: WholePack.Emmen)
            .Figure("2023-07-17", 800, area: WholePack.Assen)).Text();

        text.ShouldContain("Emmen | Drenthe | 700 (stand van 10 juli 2023)");
        text.ShouldContain("Assen | Drenthe | 800\n");
    }

    [Fact]
    public void ALocationWithoutACodeIsKnownByItsName()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-17", 300, area: new(AreaLevel.Location, "", "Ter Apel"))
            .Figure("2023-07-17", 200, area: new(AreaLevel.Location, "L-12", "Budel"))).Pack();

        pack.Figures.Select(figure => figure.Code).ShouldBe(["L-12", "Ter Apel"]);
        pack.Figures.Select(figure => figure.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    private static string Week(int number) =>
        new DateOnly(2022, 10, 17).AddDays(7 * number).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
