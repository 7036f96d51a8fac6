using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class PlacesThatMerged
{
    [Theory]
    [InlineData("GM0003", "Appingedam", 2020, 12, 31)]
    [InlineData("GM0457", "Weesp", 2022, 3, 23)]
    [InlineData("GM1979", "Eemsdelta", 2021, 1, 1)]
    [InlineData("GM1992", "Voorne aan Zee", 2023, 1, 1)]
    public void Are_found_while_they_were_there(string code, string name, int year, int month, int day)
    {
        var on = new DateOnly(year, month, day);
        Gazetteer.Resolve(AreaLevel.Municipality, code, name, on).ShouldBeOfType<AreaMatch.Found>().Area.Name.ShouldBe(name);
        Gazetteer.Resolve(AreaLevel.Municipality, "", name, on).ShouldBeOfType<AreaMatch.Found>().Area.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("GM0003", 2021, 1, 1, "Eemsdelta")]
    [InlineData("GM0457", 2022, 3, 24, "Amsterdam")]
    [InlineData("GM0370", 2023, 7, 1, "Purmerend")]
    [InlineData("GM0788", 2021, 1, 1, "Boxtel, Oisterwijk, Tilburg, Vught")]
    [InlineData("GM0501", 2023, 7, 1, "Voorne aan Zee")]
    public void Say_who_came_after_them(string code, int year, int month, int day, string successors)
    {
        var match = Gazetteer.Resolve(AreaLevel.Municipality, code, "", new DateOnly(year, month, day)).ShouldBeOfType<AreaMatch.NotInForce>();
        string.Join(", ", match.Successors.Select(area => area.Name)).ShouldBe(successors);
        match.Ended.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(new DateOnly(year, month, day));
    }

    [Fact]
    public void Are_not_there_before_they_were_founded()
    {
        var match = Gazetteer.Resolve(AreaLevel.Municipality, "1982", "", new DateOnly(2021, 12, 31)).ShouldBeOfType<AreaMatch.NotInForce>();
        match.Founded.ShouldBe(new DateOnly(2022, 1, 1));
        match.Successors.ShouldBeEmpty();
    }

    [Fact]
    public void Are_contradicted_by_the_name_of_their_successor() =>
        Gazetteer.Resolve(AreaLevel.Municipality, "GM0457", "Amsterdam", new DateOnly(2023, 7, 1)).ShouldBeOfType<AreaMatch.Contradiction>();
}
