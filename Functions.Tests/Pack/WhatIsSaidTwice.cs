using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WhatIsSaidTwice
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RefersToTheDeliveryThatSaidItLast(bool inOrder)
    {
        Delivered[] figures = [Delivered.Coa("a.csv").At("2023-07-11T09:00:00+02:00").Figure("2023-07-10", 100, area: WholePack.Emmen), Delivered.Coa("b.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", 100, area: WholePack.Emmen)];
        Delivered[] applications = [Delivered.Bzk("c.xlsx").At("2023-07-11T09:00:00+02:00").Application("HGG-001", GrantStatus.UnderReview, "2023-07-07"), Delivered.Bzk("d.xlsx").At("2023-07-12T09:00:00+02:00").Application("hgg-001 ", GrantStatus.UnderReview, "2023-07-07")];
        var all = figures.Concat(applications);
        var pack = Given.Nothing.With([.. inOrder ? all : all.Reverse()]).Pack();

        pack.Figures.Single().Trace.FileName.ShouldBe("b.csv");
        pack.Grants.Applications.Single().Trace.FileName.ShouldBe("d.xlsx");
        pack.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void AFileOfWhichNoRowWasReadIsRefused()
    {
        Given.Nothing.With(Delivered.Coa("a.csv").Refusal("regel 2", "Dit is geen cijfer.")).Pack().Evidence.Single().Status.ShouldBe(EvidenceStatus.Refused);
        Given.Nothing.With(Delivered.Coa("a.csv")).Pack().Evidence.Single().Status.ShouldBe(EvidenceStatus.Read);
    }

    [Fact]
    public void AFileThatWasWithdrawnSaysByWhomAndOneThatWasReleasedToo()
    {
        var file = Delivered.Coa("a.csv").Figure("2023-07-10", 100);

        Given.Nothing.With(file.Withdrawn("verkeerde maand")).Pack().Evidence.Single().Text
            .ShouldBe("Ingetrokken door het secretariaat op 11 juli 2023, 09:00 uur: verkeerde maand. Het telt niet mee; het origineel blijft in het dossier.");
        Given.Nothing.With(file).Ruled(RulingKind.Release, file.Delivery.Sha256, "van een bekende").Pack().Evidence.Single().Text
            .ShouldEndWith(" Vrijgegeven door het secretariaat op 12 juli 2023, 10:00 uur: van een bekende.");
    }

    [Fact]
    public void SeriesAreTheSameOnlyInAllTheirParts()
    {
        var one = new Series(AreaLevel.Province, "PV22", Indicator.Occupancy, PopulationGroup.Total, Shelter.Total);

        one.ShouldBe(one with { });
        one.Equals(null).ShouldBeFalse();
        one.ShouldNotBe(one with { Level = AreaLevel.Country });
        one.ShouldNotBe(one with { Code = "PV23" });
        one.ShouldNotBe(one with { Indicator = Indicator.Capacity });
        one.ShouldNotBe(one with { Group = PopulationGroup.Ukraine });
        one.ShouldNotBe(one with { Shelter = Shelter.Crisis });
    }

    [Fact]
    public void FiguresStandInTheOrderOfTheirShelters() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 10, shelter: Shelter.Crisis).Figure("2023-07-10", 20, shelter: Shelter.Regular).Figure("2023-07-10", 30).Figure("2023-07-10", 40, shelter: Shelter.Emergency)).Pack()
            .Figures.Select(figure => figure.Shelter).ShouldBe([Shelter.Total, Shelter.Regular, Shelter.Emergency, Shelter.Crisis]);
}
