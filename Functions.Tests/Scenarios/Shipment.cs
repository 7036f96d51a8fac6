using System.Security.Cryptography;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Tests.Commands;
using MimeKit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>A file that a sender mails.</summary>
internal sealed record Shipment(string From, string FileName, byte[] Content)
{
    public const string Coa = "cijfers@minbzk.example";

    /// <summary>Figures of COA, of which the one on line 3 cannot be read, and a remark on line 2 would be a formula in Excel.</summary>
    public static Shipment Csv(string from = Coa, string wrong = "12.34") => new(
        from,
        "weekcijfers.csv",
        Encoding.UTF8.GetBytes(DropTree.CoaHeader.TrimEnd() + $";Bijzonderheden\n03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.234;personen;;=SOM(A1:A9)\n03-07-2023;provincie;PV21;Fryslân;bezetting;totaal;totaal;{wrong};personen;;\n"));

    /// <summary>The same as a workbook with colours, a formula and a note of its own.</summary>
    /// <param name="hidden">Rows below the others, out of sight.</param>
    public static Shipment Workbook(params string[] hidden)
    {
        using var content = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(content, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font(), new Font(new Bold())),
                new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
            var sheet = book.AddNewPart<WorksheetPart>("rBlad");
            sheet.Worksheet = new Worksheet(new SheetData(
                RowOf(1, DropTree.CoaHeader.Trim().Split(';')),
                RowOf(2, "03-07-2023;provincie;PV20;Groningen;bezetting;totaal;totaal;1.234;personen;".Split(';')),
                RowOf(3, "03-07-2023;provincie;PV21;Fryslân;bezetting;totaal;totaal;onbekend?;personen;".Split(';'))));
            foreach (var (index, cells) in hidden.Index())
            {
                var row = RowOf((uint)index + 4, cells.Split(';'));
                row.Hidden = true;
                sheet.Worksheet.GetFirstChild<SheetData>()!.AppendChild(row);
            }

            sheet.AddNewPart<WorksheetCommentsPart>().Comments = new Comments(
                new Authors(new Author("Cijfers")),
                new CommentList(new Comment(new CommentText(new Text("eigen opmerking"))) { Reference = "A1", AuthorId = 0 }));
            var other = book.AddNewPart<WorksheetPart>("rToelichting");
            other.Worksheet = new Worksheet(new SheetData(new Row(new Cell(new CellFormula("1+1"), new CellValue("2")) { CellReference = "A1" }) { RowIndex = 1 }));
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Cijfers", SheetId = 1, Id = "rBlad" }, new Sheet { Name = "Som", SheetId = 2, Id = "rToelichting" }));
        }

        return new(Coa, "weekcijfers.xlsx", content.ToArray());
    }

    /// <summary>The same workbook with a macro in it.</summary>
    public static Shipment WithMacro()
    {
        using var content = new MemoryStream();
        content.Write(Workbook().Content);
        using (var document = SpreadsheetDocument.Open(content, isEditable: true))
        {
            document.ChangeDocumentType(SpreadsheetDocumentType.MacroEnabledWorkbook);
            document.WorkbookPart!.AddNewPart<VbaProjectPart>("rMacro").FeedData(new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));
        }

        return new(Coa, "weekcijfers.xlsm", content.ToArray());
    }

    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>The mail as a drop.</summary>
    public byte[] Mail(string at = "Mon, 3 Jul 2023 09:12:00 +0200")
    {
        using var message = new MimeMessage { Subject = "Levering", Date = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture), MessageId = "levering@afzender.example" };
        message.From.Add(MailboxAddress.Parse(From));
        message.To.Add(MailboxAddress.Parse("lrt@minjenv.example"));
        var body = new BodyBuilder { TextBody = "Zie de bijlage." };
        body.Attachments.Add(FileName, Content);
        message.Body = body.ToMessageBody();
        using var bytes = new MemoryStream();
        message.WriteTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The words of a mail in one line.</summary>
    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Row RowOf(uint number, string[] cells) => new(cells.Select((text, column) => new Cell(new InlineString(new Text(text)))
    {
        CellReference = $"{(char)('A' + column)}{number}",
        DataType = CellValues.InlineString,
        StyleIndex = number == 1 || column == 7 ? 1U : 0U,
    }))
    { RowIndex = number };
}
