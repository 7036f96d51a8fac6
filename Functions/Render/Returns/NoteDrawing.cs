using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LrtIntegration.Render.Returns;

/// <summary>The boxes in which Excel shows notes: VML, which it still wants for them, and does not itself always write as XML. So it is text here.</summary>
internal static class NoteDrawing
{
    private const string Close = "</xml>";
    private const string Empty = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">" + Close;
    private const string Box = "<v:shapetype id=\"lrt_nota\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private const int LettersInLine = 44;

    public static void Draw(WorksheetPart sheet, IReadOnlyList<CellMark> notes)
    {
        var part = PartOf(sheet);
        var before = TextOf(part);
        var end = before.LastIndexOf(Close, StringComparison.OrdinalIgnoreCase);
        var text = new StringBuilder(before[..Math.Max(end, 0)]).Append(Box);
        for (var index = 0; index < notes.Count; index++)
            text.Append(ShapeOf(notes[index], index));
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(text.Append(Close).ToString()));
        part.FeedData(content);
    }

    private static VmlDrawingPart PartOf(WorksheetPart sheet)
    {
        if (sheet.Worksheet!.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } known && sheet.GetPartById(known) is VmlDrawingPart part)
            return part;
        var added = sheet.AddNewPart<VmlDrawingPart>();
        sheet.Worksheet.AddChild(new LegacyDrawing { Id = sheet.GetIdOfPart(added) });
        return added;
    }

    private static string TextOf(VmlDrawingPart part)
    {
        using var content = part.GetStream();
        if (content.Length == 0)
            return Empty;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }

    // The box stands right of its cell, as wide as three columns and high enough for its words.
    private static string ShapeOf(CellMark note, int index)
    {
        var (row, column) = (note.First.Row - 1, note.First.Column);
        var lines = note.Note.Split('\n').Sum(line => (line.Length / LettersInLine) + 1);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<v:shape id=\"lrt_nota_{index + 1}\" type=\"#lrt_nota\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row}, 2, {column + 4}, 15, {row + Math.Max(4, lines)}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>");
    }
}
