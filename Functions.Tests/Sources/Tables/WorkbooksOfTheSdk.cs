using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Reference;
using LrtIntegration.Sources.Coa;
using LrtIntegration.Tests.Sources.Coa;
using Shouldly;
using Xunit;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace LrtIntegration.Tests.Sources.Tables;

public sealed class WorkbooksOfTheSdk
{
    [Fact]
    public void With_their_namespace_prefix_and_shared_texts_are_read()
    {
        var drop = Drops.Workbook(Write());

        new CoaSource().Recognises(drop).ShouldBeTrue();
        var reading = new CoaSource().Read(drop);

        reading.Refusals.ShouldBeEmpty();
        var figure = reading.OnlyFigure();
        figure.ReferenceDate.ShouldBe(new DateOnly(2023, 7, 3));
        figure.Area.ShouldBe(new Area(AreaLevel.Province, "PV22", "Drenthe"));
        figure.Value.ShouldBe(1234);
        figure.Trace.Location.ShouldBe("Cijfers!H2");
    }

    private static byte[] Write()
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var texts = workbook.AddNewPart<SharedStringTablePart>();
            texts.SharedStringTable = new SharedStringTable(CoaFile.HeaderCells.Append("provincie").Append("bezetting")
                .Select(text => new SharedStringItem(new SheetText(text))));
            var header = new Row([.. CoaFile.HeaderCells.Select((_, index) => SharedText(index))]) { RowIndex = 1 };
            var row = new Row(
                new Cell { CellReference = "A2", StyleIndex = 1, CellValue = new CellValue("45110") },
                SharedText("B2", 10),
                new Cell { CellReference = "D2", DataType = CellValues.InlineString, InlineString = new InlineString(new SheetText("Drenthe")) },
                SharedText("E2", 11),
                new Cell { CellReference = "H2", CellFormula = new CellFormula("1200+34"), CellValue = new CellValue(1234) })
            { RowIndex = 2 };
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(header, row));
            workbook.Workbook.AppendChild(new Sheets(
                new Sheet { Name = "Cijfers", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return bytes.ToArray();
    }

    private static Cell SharedText(int index) => SharedText($"{(char)('A' + index)}1", index);

    private static Cell SharedText(string at, int index) => new() { CellReference = at, DataType = CellValues.SharedString, CellValue = new CellValue(index) };
}
