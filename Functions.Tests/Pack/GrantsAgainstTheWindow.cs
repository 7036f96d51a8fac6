using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class GrantsAgainstTheWindow
{
    private static readonly Given Some = Given.Nothing.With(Delivered.Bzk("a.xlsx")
        .Application("1", GrantStatus.Granted, "2023-07-10", 35_000)
        .Application("2", GrantStatus.PartlyGranted, "2023-07-17", 20_000, code: "GM0518", name: "'s-Gravenhage")
        .Application("3", GrantStatus.Rejected, "2023-07-17")
        .Application("4", GrantStatus.Submitted, "2023-07-18", receivedOn: "2023-07-18")
        .Application("5", GrantStatus.Reclaimed, "2023-07-18", 35_000));

    [Fact]
    public void TheBudgetIsWhatWasGrantedAndStands()
    {
        var grants = Some.Pack().Grants;

        grants.Budget.ShouldBe(new(2023, 3_500_000, 55_000, 3_445_000));
        grants.ByStatus.ShouldBe(
        [
            new(GrantStatus.Submitted, 1, 35_000, 0),
            new(GrantStatus.Granted, 1, 35_000, 35_000),
            new(GrantStatus.PartlyGranted, 1, 35_000, 20_000),
            new(GrantStatus.Rejected, 1, 35_000, 0),
            new(GrantStatus.Reclaimed, 1, 35_000, 35_000),
        ]);
    }

    [Fact]
    public void TheSentenceSetsTheBudgetAgainstTheWindow() =>
        Some.Text().ShouldContain(
            "Op de dag van de vergadering is 13,6% van de openstelling verstreken. "
            + "Verleend is € 55.000 van € 3.500.000, dat is 1,6% van het budget (stand van 18 juli 2023); bij een gelijkmatig verloop zou dat € 476.452 zijn. Aangevraagd is € 175.000, dat is 5,0% van het budget.");

    [Fact]
    public void TheChartGrowsFromTheOpeningToTheNewestDate()
    {
        var chart = (LineChart)Some.Pack().Document.Sections.Single(section => section.Id == "regeling").Blocks.OfType<ChartFigure>().Single().Chart;

        chart.Lines[0].Points.ShouldBe(
        [
            new(new(2023, 7, 3), 0),
            new(new(2023, 7, 10), 35_000),
            new(new(2023, 7, 17), 55_000),
            new(new(2023, 7, 18), 55_000),
        ]);
        chart.Lines[1].Points.ShouldBe([new(new(2023, 7, 3), 0), new(new(2023, 11, 1), 3_500_000)]);
    }

    [Fact]
    public void EveryProvinceHasALine()
    {
        var text = Plain.Chapter(Some.Pack(), "regeling");

        text.ShouldContain("Zuid-Holland | 1 | € 35.000 | € 20.000");
        text.ShouldContain("Limburg | 0 | € 0 | € 0");
    }

    [Fact]
    public void AnExhaustedBudgetSaysSo()
    {
        var file = Enumerable.Range(0, 100).Aggregate(Delivered.Bzk("a.xlsx"), (one, number) => one.Application($"{number:000}", GrantStatus.Granted, "2023-07-10", 35_000));

        Given.Nothing.With(file).Text().ShouldContain("Het budget is uitgeput.");
    }

    [Fact]
    public void AnApplicationAfterTheMeetingIsLeftOutAndCounted()
    {
        var pack = Given.Nothing.With(Delivered.Bzk("a.xlsx").Application("1", GrantStatus.Submitted, "2023-07-21", receivedOn: "2023-07-21")).Pack();

        pack.Grants.Applications.ShouldBeEmpty();
        pack.Evidence.Single().Text.ShouldBe("1 aanvraag gelezen, geen enkele gebruikt; 1 aanvraag met een datum na de vergadering niet gebruikt.");
    }
}
