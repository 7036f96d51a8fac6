using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Render.Returns;

/// <summary>A copy of a spreadsheet in which each cell that could not be read has a colour and a note; all else is as it was.</summary>
internal static class MarkedCopy
{
    // A copy is made in memory, beside all else that the program does; the letter names every cell without it.
    private const long Largest = 64L * 1024 * 1024;

    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // The first moment that a zip can name; a real one would make the bytes differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null where nothing in it can be marked: refused as a whole, too large, or of a make that cannot be written back.</summary>
    public static RenderedDocument? OfWorkbook(string fileName, ReadOnlyMemory<byte> content, IEnumerable<Refusal> refusals) =>
        Attempt(fileName, () => IsSmall(content) ? Marked(stream => stream.Write(content.Span), [.. refusals.Select(CellMark.In).OfType<CellMark>()]) : null);

    /// <summary>The same of a delimited text, as a workbook in which every cell is a text.</summary>
    public static RenderedDocument? OfDelimited(string fileName, ReadOnlyMemory<byte> content, IEnumerable<Refusal> refusals) => Attempt(fileName, () =>
    {
        if (content.Length > Largest / 8)
            return null;
        var sheet = TextSheet.Of(content);
        return Marked(stream => TextWorkbook.Write(sheet, stream), [.. refusals.Select(refusal => CellMark.In(refusal, sheet)).OfType<CellMark>()]);
    });

    private static RenderedDocument? Attempt(string fileName, Func<byte[]?> make)
    {
        try
        {
            return make() is { } content ? new RenderedDocument($"{LetterName.Of(Path.GetFileNameWithoutExtension(fileName), [])}-gemarkeerd.xlsx", ContentType, content) : null;
        }
        catch (Exception unwritable) when (unwritable is TableFault or OpenXmlPackageException or InvalidDataException or IOException or XmlException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[]? Marked(Action<Stream> write, IReadOnlyList<CellMark> marks)
    {
        if (marks.Count == 0)
            return null;
        using var copy = new MemoryStream();
        write(copy);
        copy.Position = 0;
        var found = 0;
        using (var document = SpreadsheetDocument.Open(copy, isEditable: true))
        {
            if (document.DocumentType is not SpreadsheetDocumentType.Workbook)
                LeaveMacrosOut(document);
            var book = document.WorkbookPart ?? throw new InvalidDataException("The package holds no workbook.");
            var styles = new Lazy<MarkStyles>(() => new MarkStyles(book));
            foreach (var named in marks.GroupBy(mark => mark.Sheet, StringComparer.Ordinal))
            {
                if (SheetOf(book, named.Key) is { Worksheet: { } worksheet } sheet)
                    found += Mark(sheet, new SheetCells(worksheet), [.. named], styles.Value);
            }
        }

        return found == 0 ? null : OfOneTime(copy);
    }

    // A copy with macros would need another name and would be stopped by many a mail server.
    private static void LeaveMacrosOut(SpreadsheetDocument document)
    {
        if (document.WorkbookPart?.VbaProjectPart is { } macros)
            document.WorkbookPart.DeletePart(macros);
        document.ChangeDocumentType(SpreadsheetDocumentType.Workbook);
    }

    private static int Mark(WorksheetPart sheet, SheetCells cells, IReadOnlyList<CellMark> marks, MarkStyles styles)
    {
        foreach (var mark in marks)
            cells.Fill(mark, styles);
        new SheetNotes(sheet).Add(marks);
        return marks.Count;
    }

    private static WorksheetPart? SheetOf(WorkbookPart book, string name) =>
        book.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault(sheet => sheet.Name?.Value == name)?.Id?.Value is { } id ? book.GetPartById(id) as WorksheetPart : null;

    private static bool IsSmall(ReadOnlyMemory<byte> content)
    {
        using var zip = new ZipArchive(new MemoryStream(content.ToArray()), ZipArchiveMode.Read);
        return zip.Entries.Sum(entry => entry.Length) <= Largest;
    }

    private static byte[] OfOneTime(MemoryStream package)
    {
        using var target = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true))
        using (var to = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries)
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var read = part.Open();
                using var write = entry.Open();
                read.CopyTo(write);
            }
        }

        return target.ToArray();
    }
}
