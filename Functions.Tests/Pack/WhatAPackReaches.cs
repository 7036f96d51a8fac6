using LrtIntegration.Intake;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The pack of 20 July 2023 is about the time from 19 January 2023, 26 weeks back.</summary>
public sealed class WhatAPackReaches
{
    private static readonly Delivered Recent = Delivered.Coa("recent.csv").Figure("2023-07-10", 100);

    [Fact]
    public void TheFirstDayOfTheChartsIsWithinReach()
    {
        Within(Recent, Delivered.Coa("rand.csv").Figure("2023-01-19", 1)).ShouldBe(["rand.csv", "recent.csv"]);
        Within(Recent, Delivered.Coa("oud.csv").Figure("2023-01-18", 1)).ShouldBe(["recent.csv"]);
    }

    [Fact]
    public void AnOldDayThatCameInRecentlyIsWithinReach() =>
        Within(Recent, Delivered.Coa("nagekomen.csv").Figure("2021-03-01", 1).At("2023-07-11T10:00:00+02:00")).ShouldBe(["nagekomen.csv", "recent.csv"]);

    [Fact]
    public void WhatASourceLastSaidIsWithinReachHoweverOld() =>
        Within(Delivered.Coa("2020.csv").Figure("2020-03-02", 1), Delivered.Coa("2021.csv").Figure("2021-03-01", 1), Delivered.Coa("ook-2021.csv").Figure("2021-03-01", 2))
            .ShouldBe(["2021.csv", "ook-2021.csv"]);

    [Fact]
    public void WhatEachProvinceLastSignalledIsWithinReach() =>
        Within(
            Delivered.Prt("groningen.txt").Signal(Gazetteer.Provinces[0], "2023-07-01", "vol", Ask.Action),
            Delivered.Prt("friesland-2021.txt").Signal(Gazetteer.Provinces[1], "2021-07-01", "vol", Ask.Action),
            Delivered.Prt("friesland-2020.txt").Signal(Gazetteer.Provinces[1], "2020-07-01", "vol", Ask.Action))
            .ShouldBe(["friesland-2021.txt", "groningen.txt"]);

    [Fact]
    public void ApplicationsReachBackToTheYearOfTheScheme() =>
        Within(
            Delivered.Bzk("nu.csv").Application("1", GrantStatus.Submitted, "2023-07-10"),
            Delivered.Bzk("januari.csv").Application("2", GrantStatus.Submitted, "2023-01-02", receivedOn: "2023-01-02"),
            Delivered.Bzk("vorig-jaar.csv").Application("3", GrantStatus.Submitted, "2022-12-31", receivedOn: "2022-12-31"))
            .ShouldBe(["januari.csv", "nu.csv"]);

    [Fact]
    public void MinutesStayHoweverOld() =>
        Within(Delivered.Minutes("2015.docx").Commitment(2, "BZK", "BZK komt hierop terug.", heldOn: "2015-05-12"), Recent).ShouldBe(["2015.docx", "recent.csv"]);

    [Fact]
    public void AMailIsWithinReachByTheTimeThatItCameIn() =>
        Within(Mail("oud.eml", "2022-07-11T10:00:00+02:00"), Mail("nieuw.eml", "2023-07-11T10:00:00+02:00"), Delivered.Unknown("zonder-tijd.bin"))
            .ShouldBe(["nieuw.eml", "zonder-tijd.bin"]);

    [Fact]
    public void WhatIsFromLongAfterTheMeetingIsCountedApart() =>
        Of(Recent, Delivered.Coa("oud.csv").Figure("2022-01-03", 1), Delivered.Coa("nieuw.csv").Figure("2024-01-18", 1), Delivered.Coa("later.csv").Figure("2024-01-19", 1))
            .LeftOut.ShouldBe(new PackLeftOut(new(2023, 1, 19), 1, new(2024, 1, 18), 1));

    [Fact]
    public void ThePackSaysHowManyItLeavesOut()
    {
        var text = Plain.Text(Composed(new(new(2023, 1, 19), 494, new(2024, 1, 18), 1)));

        text.ShouldContain("Niet herhaald: 494 oudere bewijsstukken zonder gegevens over de tijd vanaf 19 januari 2023. Wat daarin stond, staat in eerdere briefings; alles blijft in het dossier.");
        text.ShouldContain("Buiten beschouwing: 1 bewijsstuk van na 18 januari 2024, lang na de vergadering.");
    }

    [Fact]
    public void ThePackIsAnotherWhereTheNumberIsAnother() =>
        Composed(new(new(2023, 1, 19), 1, new(2024, 1, 18), 0)).PackId.ShouldNotBe(Composed(new(new(2023, 1, 19), 2, new(2024, 1, 18), 0)).PackId, StringComparer.Ordinal);

    private static Delivered Mail(string name, string at) => Delivered.Unknown(name).Handled(new Handling.Opened(2), DropFormat.Mail).At(at);

    private static IEnumerable<string> Within(params Delivered[] deliveries)
    {
        var within = Of(deliveries).Within;
        return deliveries.Where(one => within.Contains(one.Delivery.Sha256)).Select(one => one.Delivery.First.FileName).Order(StringComparer.Ordinal);
    }

    private static Selection Of(params Delivered[] deliveries) => Given.Nothing.Reach.Of([.. deliveries.Select(one => Outline.Of(one.Delivery))]);

    private static BriefingPack Composed(PackLeftOut leftOut) => PackComposer.Compose(Given.Nothing.With(Recent).Composition with { LeftOut = leftOut });
}
