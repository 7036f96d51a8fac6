using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class CorrectedDeliveries
{
    [Fact]
    public void TheLaterMailCorrectsTheEarlier()
    {
        var given = Given.Nothing.With(
            Delivered.Coa("zz.csv").At("2023-07-11T09:00:00+02:00").Figure("2023-07-10", 100),
            Delivered.Coa("aa.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", 120));
        var pack = given.Pack();

        pack.Figures.Single().Value.ShouldBe(120);
        pack.Changes.Single().ShouldBe(new(
            "figure", "fig-2023-07-10-NL-occupancy-total-total", ChangeKind.Changed, "100", "120", "correctie door de afzender (bestand aa.csv)"));
        pack.Attention.ShouldBeEmpty();
        given.Text().ShouldContain("Bezetting | 120 (gecorrigeerd)");
    }

    [Fact]
    public void ACorrectionOfAnyDateSinceThePreviousMeetingIsTold()
    {
        var amsterdam = new Area(AreaLevel.Municipality, "GM0363", "Amsterdam");
        var pack = Given.Nothing.With(
            Delivered.Coa("week22.csv").At("2023-05-30T09:00:00+02:00").Figure("2023-05-29", 100, area: amsterdam),
            Delivered.Coa("week23.csv").At("2023-06-06T09:00:00+02:00").Figure("2023-06-05", 101, area: amsterdam),
            Delivered.Coa("week27.csv").At("2023-07-04T09:00:00+02:00").Figure("2023-07-03", 102, area: amsterdam),
            Delivered.Coa("week28.csv").At("2023-07-11T09:00:00+02:00").Figure("2023-07-10", 103, area: amsterdam),
            Delivered.Coa("week22-nieuw.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-05-29", 110, area: amsterdam)).Pack();

        pack.Changes.Single().ShouldBe(new(
            "figure", "fig-2023-05-29-GM0363-occupancy-total-total", ChangeKind.Changed, "100", "110", "correctie door de afzender (bestand week22-nieuw.csv)"));
        pack.Figures.Select(figure => figure.Value).ShouldBe([110, 102, 103]);
    }

    [Fact]
    public void WithoutTimesTheLastNameCountsAndThePackSaysSo()
    {
        var pack = Given.Nothing.With(
            Delivered.Coa("week28-correctie.csv").Figure("2023-07-10", 120),
            Delivered.Coa("week28.csv").Figure("2023-07-10", 100)).Pack();

        pack.Figures.Single().Value.ShouldBe(120);
        pack.Changes.Single().Cause.ShouldBe(
            "ander cijfer in bestand week28-correctie.csv dan in bestand week28.csv; de volgorde van binnenkomst is niet bekend, dus geldt het bestand met de laatste naam op alfabet");
        pack.Attention.Single().Rule.ShouldBe("sourcesDisagree");
        pack.Attention.Single().Text.ShouldBe(
            "Nederland, bezetting, totaal, alle opvang, peildatum 10 juli 2023: week28.csv meldt 100 en week28-correctie.csv meldt 120, een verschil van 20. Welke waarde de juiste is, is niet bekend; getoond wordt de tweede, met de eerste erbij.");
    }

    [Fact]
    public void TwoValuesInOneFileAreADisagreement()
    {
        var pack = Given.Nothing.With(Delivered.Coa("a.csv").At("2023-07-11T09:00:00+02:00").Figure("2023-07-10", 100).Figure("2023-07-10", 120)).Pack();

        pack.Figures.Single().Value.ShouldBe(120);
        pack.Attention.Single().Rule.ShouldBe("sourcesDisagree");
        pack.Changes.Single().Cause.ShouldBe("twee waarden in hetzelfde bestand (a.csv); de laatste geldt");
    }

    [Fact]
    public void TheSameValueTwiceIsNoCorrection()
    {
        var pack = Given.Nothing.With(
            Delivered.Coa("a.csv").Figure("2023-07-10", 100),
            Delivered.Coa("b.csv").Figure("2023-07-10", 100)).Pack();

        pack.Changes.ShouldBeEmpty();
        pack.Attention.ShouldBeEmpty();
    }

    [Fact]
    public void TheLastDeliveryOfAnApplicationWins()
    {
        var pack = Given.Nothing.With(
            Delivered.Bzk("a.xlsx").At("2023-07-11T09:00:00+02:00").Application("HGG-1", GrantStatus.UnderReview, "2023-07-05"),
            Delivered.Bzk("b.xlsx").At("2023-07-18T09:00:00+02:00").Application("hgg-1 ", GrantStatus.Granted, "2023-07-17", 30_000)).Pack();

        pack.Grants.Applications.Single().Status.ShouldBe(GrantStatus.Granted);
        pack.Changes.Single().From.ShouldBe("in behandeling, per 5 juli 2023, aangevraagd € 35.000, 8 personen");
        pack.Changes.Single().To.ShouldBe("verleend, per 17 juli 2023, aangevraagd € 35.000, verleend € 30.000, 8 personen");
        pack.Attention.ShouldBeEmpty();
    }

    [Fact]
    public void BareGrantFilesFollowTheDatesInThem()
    {
        var pack = Given.Nothing.With(
            Delivered.Bzk("a-nieuw.xlsx").Application("HGG-1", GrantStatus.Granted, "2023-07-17", 30_000),
            Delivered.Bzk("z-oud.xlsx").Application("HGG-1", GrantStatus.UnderReview, "2023-07-05")).Pack();

        pack.Grants.Applications.Single().Status.ShouldBe(GrantStatus.Granted);
        pack.Attention.ShouldBeEmpty();
    }

    [Fact]
    public void AStatusThatGoesBackIsNamed()
    {
        var pack = Given.Nothing.With(
            Delivered.Bzk("a.xlsx").At("2023-07-11T09:00:00+02:00").Application("HGG-1", GrantStatus.Granted, "2023-07-10", 30_000),
            Delivered.Bzk("b.xlsx").At("2023-07-18T09:00:00+02:00").Application("HGG-1", GrantStatus.UnderReview, "2023-07-05")).Pack();

        pack.Grants.Applications.Single().Status.ShouldBe(GrantStatus.UnderReview);
        pack.Attention.Single().Rule.ShouldBe("statusMovedBack");
        pack.Attention.Single().Text.ShouldBe("Aanvraag HGG-1 gaat terug van “verleend” (a.xlsx) naar “in behandeling” (b.xlsx). De laatste levering is overgenomen.");
    }
}
