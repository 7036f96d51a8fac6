using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>A returned workbook, opened.</summary>
internal sealed class MarkedSheet : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly WorksheetPart sheet;

    public MarkedSheet(byte[] content, string name)
    {
        document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var id = document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(one => one.Name == name).Id!.Value!;
        sheet = (WorksheetPart)document.WorkbookPart.GetPartById(id);
    }

    public IReadOnlyList<string> Faults => [.. new OpenXmlValidator().Validate(document, TestContextToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];

    public bool HasMacros => document.WorkbookPart!.VbaProjectPart is not null || document.DocumentType is not DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook;

    public int Formulas => document.WorkbookPart!.WorksheetParts.Sum(part => part.Worksheet!.Descendants<CellFormula>().Count());

    private static CancellationToken TestContextToken => Xunit.TestContext.Current.CancellationToken;

    public string TextOf(string cell) => At(cell).InnerText;

    /// <summary>The places that have the colour of a mark.</summary>
    public IReadOnlyList<string> Coloured =>
        [.. sheet.Worksheet!.Descendants<Cell>().Where(cell => FormatOf(cell) is { FillId.Value: var fill } && Fills[(int)fill].PatternFill?.ForegroundColor?.Rgb?.Value == "FFFFC878").Select(cell => cell.CellReference!.Value!)];

    public IReadOnlyList<uint> HiddenRows => [.. sheet.Worksheet!.Descendants<Row>().Where(row => row.Hidden?.Value is true).Select(row => row.RowIndex!.Value)];

    public bool IsBold(string cell) => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.Fonts!.Elements<Font>().ElementAt((int)FormatOf(At(cell))!.FontId!.Value).Bold is not null;

    /// <summary>The notes, by their place.</summary>
    public IReadOnlyDictionary<string, string> Notes =>
        sheet.WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().ToDictionary(note => note.Reference!.Value!, note => note.InnerText, StringComparer.Ordinal);

    public string Drawing
    {
        get
        {
            using var reader = new StreamReader(sheet.VmlDrawingParts.Single().GetStream());
            return reader.ReadToEnd();
        }
    }

    public void Dispose() => document.Dispose();

    private List<Fill> Fills => [.. document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.Fills!.Elements<Fill>()];

    private CellFormat? FormatOf(Cell cell) => document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAtOrDefault((int)(cell.StyleIndex?.Value ?? 0));

    private Cell At(string place) => sheet.Worksheet!.Descendants<Cell>().Single(cell => cell.CellReference == place);
}
