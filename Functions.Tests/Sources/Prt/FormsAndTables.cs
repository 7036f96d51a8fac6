using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class FormsAndTables
{
    [Fact]
    public void AFormInParagraphs()
    {
        var signal = Signals.Of(Docx.OfParagraphs("Signaalformulier PRT", "Provincie: Utrecht", "Onderwerp: Taakstelling", "Signaal: De taakstelling knelt.", "Gevraagd aan LRT: informatie")).ShouldHaveSingleItem();

        signal.Province.Code.ShouldBe("PV26");
        signal.Ask.ShouldBe(Ask.Information);
        signal.Trace.Location.ShouldBe("alinea 2");
    }

    [Fact]
    public void AFormInATableOfTwoColumns()
    {
        var signal = Signals.Of(Docx.OfBody("<w:tbl>" + Row("Provincie", "Limburg") + Row("Thema", "") + Row("Onderwerp:", "Uitstroom") + Row("Signaal", "Statushouders wachten lang.") + Row("Gevraagd besluit", "Versnel.") + "</w:tbl>")).ShouldHaveSingleItem();

        signal.Province.Code.ShouldBe("PV31");
        signal.Theme.ShouldBe("");
        signal.Subject.ShouldBe("Uitstroom");
        signal.Text.ShouldBe("Statushouders wachten lang.");
        signal.Ask.ShouldBe(Ask.Decision);
    }

    [Fact]
    public void ATableOfSignals()
    {
        var reading = Signals.Read(Drops.Of(DropFormat.Delimited, Encoding.UTF8.GetBytes("""
            Provincie;Datum;Onderwerp;Thema;Signaal;Gevraagd aan LRT;Gevraagd besluit;Vertrouwelijk
            Drenthe;03-07-2023;Amv;amv;Te weinig plekken.;besluit;Meer plekken.;nee
            Atlantis;03-07-2023;Water;opvang;Te nat.;informatie;;nee
            Zeeland;4 juli 2023;Uitstroom;uitstroom;Stokt.;actie BZK;;ja
            """), "signalen.csv"));

        reading.Facts.Cast<Signal>().Select(signal => $"{signal.Province.Name} {signal.Date:yyyy-MM-dd} {signal.Subject} {signal.Ask} {signal.AskedDecision} {signal.Confidential} {signal.Trace.Location}").ShouldBe(
            ["Drenthe 2023-07-03 Amv Decision Meer plekken. False regel 2", "Zeeland 2023-07-04 Uitstroom Action actie BZK True regel 4"]);
        reading.Refusals.ShouldHaveSingleItem().Message.ShouldBe("In regel 3, kolom Provincie staat ‘Atlantis’ als provincie; die naam is niet bekend. Vul een van de twaalf provincies in, zoals Drenthe of Noord-Brabant, en stuur het signaal opnieuw.");
    }

    private static string Row(string label, string value) =>
        $"<w:tr><w:tc>{Docx.Paragraph(label)}</w:tc><w:tc>{Docx.Paragraph(value)}</w:tc></w:tr>";
}
