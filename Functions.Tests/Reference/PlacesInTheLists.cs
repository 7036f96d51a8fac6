using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class PlacesInTheLists
{
    [Theory]
    [InlineData(2019, 1, 1, 355)]
    [InlineData(2020, 6, 1, 355)]
    [InlineData(2021, 6, 1, 352)]
    [InlineData(2022, 1, 1, 345)]
    [InlineData(2022, 3, 23, 345)]
    [InlineData(2022, 3, 24, 344)]
    [InlineData(2022, 6, 1, 344)]
    [InlineData(2023, 7, 1, 342)]
    public void Hold_as_many_municipalities_as_there_were(int year, int month, int day, int count) =>
        InForce(new DateOnly(year, month, day)).Count().ShouldBe(count);

    [Theory]
    [InlineData("PV20", 10)]
    [InlineData("PV21", 18)]
    [InlineData("PV22", 12)]
    [InlineData("PV23", 25)]
    [InlineData("PV24", 6)]
    [InlineData("PV25", 51)]
    [InlineData("PV26", 26)]
    [InlineData("PV27", 44)]
    [InlineData("PV28", 50)]
    [InlineData("PV29", 13)]
    [InlineData("PV30", 56)]
    [InlineData("PV31", 31)]
    public void Hold_as_many_in_each_province(string province, int count) =>
        InForce(new DateOnly(2023, 7, 1)).Count(municipality => municipality.ProvinceCode == province).ShouldBe(count);

    [Fact]
    public void Hold_every_code_once()
    {
        Gazetteer.Municipalities.Select(municipality => municipality.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(360);
        Gazetteer.Provinces.Count.ShouldBe(12);
        Gazetteer.SafetyRegions.Count.ShouldBe(25);
    }

    [Fact]
    public void Have_each_safety_region_within_one_province()
    {
        foreach (var region in Gazetteer.SafetyRegions)
        {
            Gazetteer.Municipalities
                .Where(municipality => municipality.SafetyRegionCode == region.Code)
                .Select(municipality => municipality.ProvinceCode)
                .Distinct(StringComparer.Ordinal)
                .ShouldBe([region.ProvinceCode]);
        }
    }

    private static IEnumerable<Municipality> InForce(DateOnly day) =>
        Gazetteer.Municipalities.Where(municipality => !(municipality.Founded > day) && !(municipality.Ended <= day));
}
