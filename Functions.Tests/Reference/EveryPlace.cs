using System.Globalization;
using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class EveryPlace
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    [Fact]
    public void Is_found_by_its_code_its_name_and_both() =>
        EachMunicipality((place, on) =>
        {
            Code(place.Code, "", on).ShouldBe(place.Code);
            Code("", place.Name, on).ShouldBe(place.Code);
            Code(place.Code, place.Name, on).ShouldBe(place.Code);
        });

    [Fact]
    public void Is_found_by_its_code_without_prefix_and_zeros() =>
        EachMunicipality((place, on) => Code(place.Code[2..].TrimStart('0'), "", on).ShouldBe(place.Code));

    [Fact]
    public void Is_found_however_its_name_is_dressed() =>
        EachMunicipality((place, on) =>
        {
            Code("", place.Name.ToUpper(Dutch), on).ShouldBe(place.Code);
            Code("", $"Gemeente {place.Name}", on).ShouldBe(place.Code);
            Code("", $"{place.Name} (gemeente)", on).ShouldBe(place.Code);
            Code("", place.Name.Replace('-', ' '), on).ShouldBe(place.Code);
        });

    [Fact]
    public void Lies_where_its_safety_region_lies() =>
        EachMunicipality((place, on) =>
        {
            var area = Gazetteer.Resolve(AreaLevel.Municipality, place.Code, "", on).ShouldBeOfType<AreaMatch.Found>().Area;
            Gazetteer.ProvinceOf(area)!.Code.ShouldBe(place.ProvinceCode);
        });

    [Fact]
    public void That_ended_went_to_places_that_were_there_that_day()
    {
        foreach (var ended in Gazetteer.Municipalities.Where(place => place.Ended is not null))
        {
            var day = ended.Ended!.Value;
            var match = Gazetteer.Resolve(AreaLevel.Municipality, ended.Code, "", day).ShouldBeOfType<AreaMatch.NotInForce>();
            match.Successors.ShouldNotBeEmpty();
            match.Successors.ShouldAllBe(area => Code(area.Code, area.Name, day) == area.Code);
        }
    }

    private static void EachMunicipality(Action<Municipality, DateOnly> check)
    {
        foreach (var place in Gazetteer.Municipalities) check(place, place.Ended?.AddDays(-1) ?? new DateOnly(2023, 7, 1));
    }

    private static string Code(string code, string name, DateOnly on) =>
        Gazetteer.Resolve(AreaLevel.Municipality, code, name, on).ShouldBeOfType<AreaMatch.Found>($"{code} {name}").Area.Code;
}
