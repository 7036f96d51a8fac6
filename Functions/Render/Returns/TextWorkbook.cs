using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Sources.Tables;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;
using Columns = DocumentFormat.OpenXml.Spreadsheet.Columns;
using Workbook = DocumentFormat.OpenXml.Spreadsheet.Workbook;

namespace LrtIntegration.Render.Returns;

/// <summary>A delimited text as a workbook of one sheet. Every cell is a text and stays one when it is edited: nothing in it is ever a formula.</summary>
internal static partial class TextWorkbook
{
    private const uint AsText = 49;
    private const uint TextStyle = 1;

    public static void Write(TextSheet sheet, Stream target)
    {
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>("rStijl").Stylesheet = new Stylesheet(
            new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" })) { Count = 1 },
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
            new CellStyleFormats(new CellFormat()) { Count = 1 },
            new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = AsText, ApplyNumberFormat = true, QuotePrefix = true }) { Count = 2 });
        var part = book.AddNewPart<WorksheetPart>("rBlad");
        part.Worksheet = new Worksheet(
            new Columns(new Column { Min = 1, Max = TableLimits.Columns, Width = 16, CustomWidth = true }),
            new SheetData(sheet.Rows.Select(RowOf)));
        book.Workbook = new Workbook(new Sheets(new Sheet { Name = TextSheet.Name, SheetId = 1, Id = "rBlad" }));
    }

    private static Row RowOf(KeyValuePair<int, IReadOnlyList<string>> row) => new(row.Value.Select((text, column) => CellOf(new CellReference(column, row.Key), text))) { RowIndex = (uint)row.Key };

    private static Cell CellOf(CellReference at, string text) => new(new InlineString(new Text(Shown(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        CellReference = at.ToString(),
        DataType = CellValues.InlineString,
        StyleIndex = TextStyle,
    };

    // Excel takes _x0041_ for an escaped letter: https://learn.microsoft.com/openspecs/office_standards/ms-oi29500 (ST_Xstring).
    private static string Shown(string text)
    {
        var shown = Escape().Replace(VisibleText.Of(text), "_x005F_");
        return shown.Length <= TableLimits.CellText ? shown : shown[..TableLimits.CellText];
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
