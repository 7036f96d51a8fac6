using LrtIntegration.Reference;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Reference;

public sealed class PlacesThatSendersMean
{
    private static readonly DateOnly July2023 = new(2023, 7, 1);

    [Theory]
    [InlineData("GM0034")]
    [InlineData("gm0034")]
    [InlineData("gm34")]
    [InlineData("0034")]
    [InlineData("34")]
    [InlineData(" GM0034  ")]
    public void Have_a_code_with_or_without_zeros(string code) => Found(AreaLevel.Municipality, code, "").Name.ShouldBe("Almere");

    [Theory]
    [InlineData(AreaLevel.Province, "PV20", "Groningen")]
    [InlineData(AreaLevel.Province, "20", "Groningen")]
    [InlineData(AreaLevel.SafetyRegion, "VR01", "Groningen")]
    [InlineData(AreaLevel.SafetyRegion, "1", "Groningen")]
    [InlineData(AreaLevel.Country, "NL", "Nederland")]
    [InlineData(AreaLevel.Country, "NLD", "Nederland")]
    [InlineData(AreaLevel.Country, "", "Nederland")]
    public void Have_codes_at_each_level(object level, string code, string name) => Found((AreaLevel)level, code, "").Name.ShouldBe(name);

    [Theory]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("’s-Gravenhage", "GM0518")]
    [InlineData("s-Gravenhage", "GM0518")]
    [InlineData("'S-GRAVENHAGE (gemeente)", "GM0518")]
    [InlineData("Den Haag", "GM0518")]
    [InlineData("Den Bosch", "GM0796")]
    [InlineData("'s Hertogenbosch", "GM0796")]
    [InlineData("Súdwest-Fryslân", "GM1900")]
    [InlineData("Sudwest Fryslan", "GM1900")]
    [InlineData("Su\u0301dwest-Frysla\u0302n", "GM1900")]
    [InlineData("De Friese Meren", "GM1940")]
    [InlineData("De Fryske Marren", "GM1940")]
    [InlineData("Tietjerksteradeel", "GM0737")]
    [InlineData("Noardeast-Fryslân", "GM1970")]
    [InlineData("Beek (L.)", "GM0888")]
    [InlineData("Beek", "GM0888")]
    [InlineData("Stein (L.)", "GM0971")]
    [InlineData("Hengelo (O.)", "GM0164")]
    [InlineData("Laren (NH.)", "GM0417")]
    [InlineData("Middelburg (Z.)", "GM0687")]
    [InlineData("Rijswijk (ZH.)", "GM0603")]
    [InlineData("Bergen (NH.)", "GM0373")]
    [InlineData("Bergen (L.)", "GM0893")]
    [InlineData("bergen nh", "GM0373")]
    [InlineData("Groningen (gemeente)", "GM0014")]
    [InlineData("gemeente Utrecht", "GM0344")]
    [InlineData("Gem. Utrecht", "GM0344")]
    [InlineData("Nuenen, Gerwen en Nederwetten", "GM0820")]
    [InlineData("Nuenen c.a.", "GM0820")]
    [InlineData("BERGEN OP ZOOM", "GM0748")]
    [InlineData("Gemert Bakel", "GM1652")]
    [InlineData("Ĳsselstein", "GM0353")]
    [InlineData("IJSSELSTEIN", "GM0353")]
    public void Have_a_municipality_by_every_name(string name, string code) => Found(AreaLevel.Municipality, "", name).Code.ShouldBe(code);

    [Theory]
    [InlineData("Friesland", "PV21")]
    [InlineData("Fryslân", "PV21")]
    [InlineData("Fryslan", "PV21")]
    [InlineData("provincie Utrecht", "PV26")]
    [InlineData("Groningen (PV)", "PV20")]
    [InlineData("PRT Drenthe", "PV22")]
    [InlineData("noord holland", "PV27")]
    [InlineData("Brabant", "PV30")]
    public void Have_a_province_by_every_name(string name, string code) => Found(AreaLevel.Province, "", name).Code.ShouldBe(code);

    [Theory]
    [InlineData("VR Utrecht", "VR09")]
    [InlineData("Veiligheidsregio Utrecht", "VR09")]
    [InlineData("Utrecht", "VR09")]
    [InlineData("Noord en Oost Gelderland", "VR06")]
    [InlineData("Gooi & Vechtstreek", "VR14")]
    [InlineData("Brabant Zuid-Oost", "VR22")]
    [InlineData("Friesland", "VR02")]
    public void Have_a_safety_region_by_every_name(string name, string code) => Found(AreaLevel.SafetyRegion, "", name).Code.ShouldBe(code);

    [Theory]
    [InlineData("Nederland totaal")]
    [InlineData("Totaal Nederland")]
    [InlineData("Landelijk")]
    [InlineData("LAND")]
    [InlineData("totaal")]
    [InlineData("NL")]
    public void Are_the_country_by_every_name(string name) => Found(AreaLevel.Country, "", name).ShouldBe(Area.Netherlands);

    [Theory]
    [InlineData("GM0796", "Den Bosch")]
    [InlineData("0893", "Bergen")]
    [InlineData("518", "'s-Gravenhage")]
    public void Are_one_place_where_the_name_is_another_of_the_same(string code, string name) =>
        Found(AreaLevel.Municipality, code, name).Code.ShouldEndWith(code[^3..]);

    [Fact]
    public void Are_two_where_the_name_is_Bergen()
    {
        var match = Resolve(AreaLevel.Municipality, "", "Bergen").ShouldBeOfType<AreaMatch.Ambiguous>();
        match.Candidates.Select(area => area.Code).ShouldBe(["GM0373", "GM0893"]);
    }

    [Theory]
    [InlineData("GM0014", "Assen")]
    [InlineData("GM0014", "Groningn")]
    [InlineData("GM0363", "Weesp")]
    public void Contradict_where_code_and_name_differ(string code, string name)
    {
        var match = Resolve(AreaLevel.Municipality, code, name).ShouldBeOfType<AreaMatch.Contradiction>();
        match.ByCode.Code.ShouldBe(code);
        match.Name.ShouldBe(name);
    }

    [Theory]
    [InlineData(AreaLevel.Municipality, "", "Ter Apel")]
    [InlineData(AreaLevel.Municipality, "", "Biddinghuizen")]
    [InlineData(AreaLevel.Municipality, "", "Budel")]
    [InlineData(AreaLevel.Municipality, "GM9999", "")]
    [InlineData(AreaLevel.Municipality, "PV20", "")]
    [InlineData(AreaLevel.Municipality, "00034", "")]
    [InlineData(AreaLevel.Municipality, "-34", "")]
    [InlineData(AreaLevel.Municipality, "", "")]
    [InlineData(AreaLevel.Municipality, "", "\uD800")]
    [InlineData(AreaLevel.Province, "", "Utrecht (gemeente)")]
    [InlineData(AreaLevel.Province, "", "Twente")]
    [InlineData(AreaLevel.Country, "BE", "")]
    [InlineData(AreaLevel.Country, "", "België")]
    public void Are_unknown_where_no_area_of_that_level_is_called_so(object level, string code, string name) =>
        Resolve((AreaLevel)level, code, name).ShouldBeOfType<AreaMatch.Unknown>();

    [Fact]
    public void Are_what_the_sender_calls_them_where_they_are_locations()
    {
        Found(AreaLevel.Location, "L-12", "azc Ter Apel").ShouldBe(new Area(AreaLevel.Location, "L-12", "azc Ter Apel"));
        Found(AreaLevel.Location, "", "azc Ter Apel").ShouldBe(new Area(AreaLevel.Location, "azc Ter Apel", "azc Ter Apel"));
        Resolve(AreaLevel.Location, " ", "").ShouldBeOfType<AreaMatch.Unknown>();
    }

    [Fact]
    public void Lie_in_a_province()
    {
        Gazetteer.ProvinceOf(Found(AreaLevel.Municipality, "GM0855", ""))!.Name.ShouldBe("Noord-Brabant");
        Gazetteer.ProvinceOf(Found(AreaLevel.SafetyRegion, "VR25", ""))!.Name.ShouldBe("Flevoland");
        Gazetteer.ProvinceOf(Found(AreaLevel.Province, "PV31", ""))!.Name.ShouldBe("Limburg");
        Gazetteer.ProvinceOf(Area.Netherlands).ShouldBeNull();
        Gazetteer.ProvinceOf(Found(AreaLevel.Location, "", "azc Ter Apel")).ShouldBeNull();
    }

    private static AreaMatch Resolve(AreaLevel level, string code, string name) => Gazetteer.Resolve(level, code, name, July2023);

    private static Area Found(AreaLevel level, string code, string name) =>
        Resolve(level, code, name).ShouldBeOfType<AreaMatch.Found>().Area;
}
