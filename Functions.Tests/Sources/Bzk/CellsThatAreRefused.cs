using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Bzk;

public sealed class CellsThatAreRefused
{
    [Theory]
    [InlineData(";;Assen;4-7-2023;ingediend;;8;35.000;", "In regel 2, kolom Aanvraagnummer, staat niets. Vul het aanvraagnummer in; zonder nummer kan de aanvraag niet gevolgd worden.")]
    [InlineData("1;;Bergen;4-7-2023;ingediend;;8;35.000;", "In regel 2, kolom Gemeente, staat ‘Bergen’. Dat kan GM0373 Bergen (NH.) of GM0893 Bergen (L.) zijn; vul ook de CBS-code in.")]
    [InlineData("1;;Assen;;ingediend;;8;35.000;", "In regel 2, kolom Datum ontvangst, staat niets. Vul de datum in, zoals 03-07-2023.")]
    [InlineData("1;;Assen;4-7-2023;kwijt;;8;35.000;", "In regel 2, kolom Status, staat ‘kwijt’. Schrijf als status ingediend, aanvulling gevraagd, in behandeling, verleend, gedeeltelijk verleend, afgewezen, buiten behandeling, ingetrokken, vastgesteld of teruggevorderd.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;ooit;8;35.000;", "In regel 2, kolom Datum status, staat ‘ooit’. Dat is geen datum; schrijf haar als 03-07-2023, 3 juli 2023 of week 27 2023.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;0;35.000;", "In regel 2, kolom Gezinsgrootte, staat ‘0’. Schrijf het aantal personen van het gezin als geheel getal, zoals 8.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;7,5;35.000;", "In regel 2, kolom Gezinsgrootte, staat ‘7,5’. Schrijf het aantal personen van het gezin als geheel getal, zoals 8.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;8;35,000;", "In regel 2, kolom Bedrag aangevraagd, staat ‘35,000’. Dat is op meer dan één manier te lezen; schrijf duizendtallen als 1.234 en decimalen als 12,34.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;8;350.00;", "In regel 2, kolom Bedrag aangevraagd, staat ‘350.00’. Dat kan 35.000 of 350 zijn; schrijf duizendtallen als 1.234 en decimalen als 12,34.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;8;3,5 mln;", "In regel 2, kolom Bedrag aangevraagd, staat ‘3,5 mln’. Schrijf het aangevraagde bedrag als een bedrag in euro, zoals 35.000 of 35.000,00.")]
    [InlineData("1;;Assen;4-7-2023;verleend;;8;35.000;", "In regel 2, kolom Bedrag verleend, staat niets. Volgens de status is er verleend; vul het verleende bedrag in of verbeter de status.")]
    [InlineData("1;;Assen;4-7-2023;verleend;;8;35.000;53.000", "In regel 2, kolom Bedrag verleend, staat ‘53.000’. Dat is meer dan het aangevraagde bedrag van € 35.000; verbeter een van beide bedragen.")]
    [InlineData("1;;Assen;4-7-2023;afgewezen;;8;35.000;35.000", "In regel 2, kolom Bedrag verleend, staat ‘35.000’. Volgens de status is er niets verleend; haal het bedrag weg of verbeter de status.")]
    [InlineData("1;;Assen;4-7-2023;ingediend;;8;35.000;-", "In regel 2, kolom Bedrag verleend, staat ‘-’. Schrijf een bedrag in euro, zoals 35.000 of 35.000,00; laat de cel leeg zolang er niet is besloten.")]
    public void Say_what_stands_there_and_how_to_mend_it(string line, string message)
    {
        var reading = BzkFile.Read(line, "2;;Emmen;4-7-2023;ingediend;;7;30.000;");

        reading.Refusals.Single().Message.ShouldBe(message);
        reading.OnlyApplication().Number.ShouldBe("2");
    }

    [Fact]
    public void Name_the_column_that_a_grant_needs()
    {
        var reading = BzkFile.ReadCsv("Aanvraagnummer;Gemeente;Datum ontvangst;Status;Gezinsgrootte;Bedrag aangevraagd\n1;Assen;4-7-2023;verleend;8;35.000\n2;Assen;4-7-2023;ingediend;8;35.000\n");

        reading.OnlyApplication().Number.ShouldBe("2");
        reading.Refusals.Single().Message.ShouldBe(
            "In regel 2 is niets te lezen voor Bedrag verleend, want die kolom ontbreekt. Volgens de status is er verleend; vul het verleende bedrag in of verbeter de status.");
    }
}
