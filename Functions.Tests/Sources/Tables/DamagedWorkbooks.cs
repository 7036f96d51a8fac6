using System.Text;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class DamagedWorkbooks
{
    private const string SaveAgain = "Open het bestand in Excel, sla het opnieuw op als Excel-werkmap (.xlsx) en stuur het nog eens.";

    [Fact]
    public void That_are_cut_off_end_in_one_refusal()
    {
        var whole = Whole().ToBytes();

        Read(whole[..(whole.Length / 2)]).Message.ShouldStartWith("Het bestand is beschadigd");
    }

    [Fact]
    public void That_are_no_zip_end_in_one_refusal() =>
        Read("geen werkmap"u8.ToArray()).Message.ShouldBe("Het bestand is beschadigd of bevat XML die niet is toegestaan (een DTD of entiteit). " + SaveAgain);

    [Fact]
    public void With_entities_end_in_one_refusal() =>
        Read(Whole().Part("xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a 'aaaa'>]><sst><si><t>&a;</t></si></sst>")
            .Part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><worksheet><sheetData><row><c><v>&a;</v></c></row></sheetData></worksheet>").ToBytes())
            .Message.ShouldStartWith("Het bestand is beschadigd of bevat XML die niet is toegestaan");

    [Fact]
    public void Without_a_sheet_part_end_in_one_refusal_that_names_it()
    {
        var relations = "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/weg.xml'/></Relationships>";

        Read(Whole().Part("xl/_rels/workbook.xml.rels", relations).ToBytes())
            .Message.ShouldBe("In de Excel-werkmap ontbreekt het onderdeel ‘xl/worksheets/weg.xml’; waarschijnlijk is het bestand beschadigd. " + SaveAgain);
    }

    [Fact]
    public void With_broken_xml_keep_the_rows_before_the_break()
    {
        var sheet = "<worksheet><sheetData>" + Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("5")) + "<row r='3'><c";

        var reading = new CoaSource().Read(Drops.Workbook(Whole().Part("xl/worksheets/sheet1.xml", sheet).ToBytes()));

        reading.OnlyFigure().Value.ShouldBe(5);
        reading.Refusals.Single().Message.ShouldEndWith("Wat ervoor stond, is wel gelezen.");
    }

    [Fact]
    public void With_a_text_that_is_not_there_end_in_one_refusal() =>
        Read(new RawWorkbook().SharedStrings("<si><t>a</t></si>").Sheet("Blad1", Xml.Row(1, Xml.Shared(7))).ToBytes())
            .Found.ShouldBe("een verwijzing naar tekst 7");

    [Fact]
    public void That_expand_a_thousandfold_end_in_one_refusal()
    {
        var blanks = new string(' ', 100_000_000);

        Read(new RawWorkbook().Sheet("Blad1", blanks).ToBytes()).Message.ShouldStartWith("Het bestand wordt bij het uitpakken buitensporig groot");
    }

    [Fact]
    public void Behind_a_password_say_so()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage")];

        Read(content).Message.ShouldStartWith("Het bestand is met een wachtwoord beveiligd");
        Read(content[..512]).Message.ShouldStartWith("Het bestand staat in het oude Excel-formaat (.xls)");
    }

    [Fact]
    public void With_more_columns_than_excel_has_end_in_one_refusal() =>
        Read(new RawWorkbook().Sheet("Blad1", "<row r='1'><c r='ZZZ1'><v>1</v></c></row>").ToBytes()).Found.ShouldBe("18.278 kolommen");

    private static RawWorkbook Whole() =>
        new RawWorkbook().Sheet("Blad1", Xml.Texts(1, CoaFile.HeaderCells) + CoaFile.RowWithValue(2, Xml.Number("5")));

    private static Refusal Read(byte[] content)
    {
        var drop = Drops.Workbook(content);
        new CoaSource().Recognises(drop).ShouldBeFalse();
        return new CoaSource().Read(drop).Refusals.Single();
    }
}
