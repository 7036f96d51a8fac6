using System.IO.Compression;
using System.Text;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Sources.Tables;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class MergedCellsInRows
{
    private static readonly string Header = Xml.Texts(1, CoaFile.HeaderCells);

    [Fact]
    public void Give_their_content_to_the_first_row_only_and_the_others_are_refused()
    {
        var rows = Row(2, Xml.Text("amv"), "bezetting") + Row(3, null, "capaciteit") + Row(4, Xml.Text("totaal"), "instroom");

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + rows, after: "<mergeCells count='1'><mergeCell ref='F2:F3'/></mergeCells>"));

        reading.Facts.Count.ShouldBe(2);
        var refusal = reading.Refusals.Single();
        refusal.Location.ShouldBe("Blad1!F3");
        refusal.Message.ShouldBe("Cel Blad1!F3 is samengevoegd met Blad1!F2, zodat niet vaststaat wat er voor deze rij geldt. Hef de samenvoeging op en vul iedere cel in.");
    }

    [Fact]
    public void Do_no_harm_in_titles_and_footnotes()
    {
        var rows = Xml.Row(1, Xml.Text("Weekcijfers COA")) + Xml.Texts(3, CoaFile.HeaderCells) + Row(4, null, "bezetting") + Xml.Row(5, Xml.Text("Bron: COA"));

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", rows, after: "<mergeCells><mergeCell ref='A1:J1'/><mergeCell ref='A5:J5'/></mergeCells>"));

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.ShouldBeEmpty();
        reading.Remarks.Count.ShouldBe(2);
    }

    [Fact]
    public void Are_not_imagined_where_a_text_speaks_of_them() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row(2, null, "bezetting") + Xml.Row(3, Xml.Text("Let op: mergeCell F2:F3")))).Refusals.ShouldBeEmpty();

    [Fact]
    public void Cover_cells_in_the_row_of_their_first_cell() =>
        CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + Row(2, Xml.Text("amv"), "bezetting"), after: "<mergeCells><mergeCell ref='F2:G2'/></mergeCells>"))
            .Refusals.Single().Location.ShouldBe("Blad1!G2");

    [Fact]
    public void Leave_a_cell_that_has_content_of_its_own_alone()
    {
        var rows = Row(2, Xml.Text("amv"), "bezetting") + Row(3, Xml.Text("totaal"), "capaciteit");

        var reading = CoaFile.Read(new RawWorkbook().Sheet("Blad1", Header + rows, after: "<mergeCells><mergeCell ref='F2:F3'/></mergeCells>"));

        reading.Refusals.ShouldBeEmpty();
        reading.Facts.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void Are_found_in_a_sheet_of_two_byte_characters(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        var sheet = encoding.GetBytes($"<?xml version='1.0' encoding='utf-16'?><worksheet><sheetData>{Header}{Row(2, Xml.Text("amv"), "bezetting")}</sheetData><mergeCells><mergeCell ref='F2:G2'/></mergeCells></worksheet>");

        var workbook = WithSheet(new RawWorkbook().Sheet("Blad1", "").ToBytes(), [.. marked ? encoding.GetPreamble() : [], .. sheet]);

        new CoaSource().Read(Drops.Workbook(workbook)).Refusals.Single().Location.ShouldBe("Blad1!G2");
    }

    [Theory]
    [InlineData("B2", false)]
    [InlineData("C2", true)]
    [InlineData("B4", true)]
    [InlineData("D4", true)]
    [InlineData("A3", false)]
    [InlineData("E3", false)]
    [InlineData("C1", false)]
    [InlineData("C5", false)]
    public void Cover_their_block_but_for_its_first_cell(string cell, bool covered)
    {
        MergedRange.TryParse("B2:D4", out var range).ShouldBeTrue();
        CellReference.TryParse(cell, out var place).ShouldBeTrue();

        range.Covers(place).ShouldBe(covered);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("B2")]
    [InlineData(":D4")]
    [InlineData("B2:")]
    public void Are_none_without_two_corners(string? text) => MergedRange.TryParse(text, out _).ShouldBeFalse();

    private static byte[] WithSheet(byte[] workbook, byte[] sheet)
    {
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
            part.SetLength(0);
            part.Write(sheet);
        }

        return bytes.ToArray();
    }

    private static string Row(int number, Func<string, string>? group, string indicator) =>
        Xml.Row(number, Xml.Text("3-7-2023"), Xml.Text("land"), null, null, Xml.Text(indicator), group, null, Xml.Number("5"));
}
