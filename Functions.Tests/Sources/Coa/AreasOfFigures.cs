using LrtIntegration.Reference;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Tables;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Coa;

public sealed class AreasOfFigures
{
    [Theory]
    [InlineData("provincie;PV20;Groningen", "PV20")]
    [InlineData("veiligheidsregio;;Groningen", "VR01")]
    [InlineData("gemeente;;Groningen", "GM0014")]
    [InlineData("gemeente;0034;", "GM0034")]
    [InlineData("gemeente;34;Almere", "GM0034")]
    [InlineData("gemeente;GM0518;Den Haag", "GM0518")]
    [InlineData("gemeente;;'s-Gravenhage", "GM0518")]
    [InlineData("gemeente;;\"Nuenen, Gerwen en Nederwetten\"", "GM0820")]
    [InlineData("gemeente;;Bergen (L.)", "GM0893")]
    [InlineData("locatie;TA-01;Ter Apel", "TA-01")]
    public void Are_found_by_code_or_name_within_their_level(string area, string code) =>
        CoaFile.Read($"3-7-2023;{area};bezetting;;;5;;").OnlyFigure().Area.Code.ShouldBe(code);

    [Theory]
    [InlineData("gemeente;;Weesp aan Zee", "In regel 2, kolom Naam, staat ‘Weesp aan Zee’. Dat gebied is niet bekend; schrijf de CBS-code (zoals GM0014, PV20 of VR01) of de officiële naam, en kijk of het niveau klopt.")]
    [InlineData("gemeente;;Bergen", "In regel 2, kolom Naam, staat ‘Bergen’. Dat kan GM0373 Bergen (NH.) of GM0893 Bergen (L.) zijn; vul ook de CBS-code in.")]
    [InlineData("gemeente;GM0014;Assen", "In regel 2, kolom Code, staat ‘GM0014’. Code GM0014 is van Groningen, maar als naam staat er ‘Assen’; verbeter de code of de naam.")]
    [InlineData("gemeente;GM0457;", "In regel 2, kolom Code, staat ‘GM0457’. GM0457 Weesp bestaat sinds 24 maart 2022 niet meer en is opgegaan in GM0363 Amsterdam; vul in welk gebied op 3 juli 2023 bedoeld is.")]
    [InlineData("gemeente;;", "In regel 2, kolom Naam, staat niets. Vul de CBS-code of de naam van het gebied in.")]
    public void That_cannot_be_placed_are_refused_with_what_is_known(string area, string message)
    {
        var reading = CoaFile.Read($"3-7-2023;{area};bezetting;;;5;;");

        reading.Facts.ShouldBeEmpty();
        reading.Refusals.Single().Message.ShouldBe(message);
    }

    [Fact]
    public void That_merged_away_are_read_on_an_earlier_date() =>
        CoaFile.Read("3-1-2022;gemeente;GM0457;Weesp;bezetting;;;5;;").OnlyFigure().Area.Name.ShouldBe("Weesp");

    [Fact]
    public void That_were_not_yet_founded_are_refused_on_an_earlier_date() =>
        CoaFile.Read("5-7-2022;gemeente;GM1992;;bezetting;;;5;;").Refusals.Single().Message.ShouldBe(
            "In regel 2, kolom Code, staat ‘GM1992’. GM1992 Voorne aan Zee bestaat pas sinds 1 januari 2023 en bestond op 5 juli 2022 nog niet; vul in welk gebied op die datum bedoeld is.");

    [Fact]
    public void That_ended_without_a_successor_are_told_so() =>
        AreaWording.Advice(new AreaMatch.NotInForce(new Area(AreaLevel.Municipality, "GM9999", "Waterland"), new DateOnly(2023, 7, 3), null, new DateOnly(2022, 1, 1), [])).ShouldBe(
            "GM9999 Waterland bestaat sinds 1 januari 2022 niet meer; vul in welk gebied op 3 juli 2023 bedoeld is.");

    [Theory]
    [InlineData(300)]
    [InlineData(65_536)]
    public void With_a_code_that_only_begins_as_one_are_refused(int length) =>
        CoaFile.Read($"3-7-2023;gemeente;GM0034{new string('x', length)};;bezetting;;;5;;").Refusals.Single().Message.ShouldContain("Dat gebied is niet bekend");

    [Theory]
    [InlineData(true, "Blad1!C2")]
    [InlineData(false, "Blad1!D2")]
    public void With_an_error_for_a_code_or_a_name_are_refused_there(bool inCode, string location)
    {
        var error = Xml.Typed("e", "#N/A");
        var row = Xml.Row(2, Xml.Text("3-7-2023"), Xml.Text("gemeente"), inCode ? error : Xml.Text("GM0034"), inCode ? Xml.Text("Almere") : error, Xml.Text("bezetting"), null, null, Xml.Number("5"));

        var refusal = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + row)).Refusals.Single();

        refusal.Location.ShouldBe(location);
        refusal.Message.ShouldStartWith($"In cel {location} staat ‘#N/B’.");
    }

    [Fact]
    public void With_a_code_that_excel_made_a_number_are_found()
    {
        var row = Xml.Row(2, Xml.Text("3-7-2023"), Xml.Text("gemeente"), Xml.Number("34"), null, Xml.Text("bezetting"), null, null, Xml.Number("5"));

        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + row)).OnlyFigure()
            .Area.ShouldBe(new Area(AreaLevel.Municipality, "GM0034", "Almere"));
    }
}
