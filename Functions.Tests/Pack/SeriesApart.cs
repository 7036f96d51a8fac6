using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class SeriesApart
{
    [Fact]
    public void AreTheSameOnlyInAllTheirParts()
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
    public void StandInTheOrderOfTheirShelters() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 10, shelter: Shelter.Crisis).Figure("2023-07-10", 20, shelter: Shelter.Regular).Figure("2023-07-10", 30).Figure("2023-07-10", 40, shelter: Shelter.Emergency)).Pack()
            .Figures.Select(figure => figure.Shelter).ShouldBe([Shelter.Total, Shelter.Regular, Shelter.Emergency, Shelter.Crisis]);
}
