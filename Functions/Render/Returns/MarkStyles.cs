using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LrtIntegration.Render.Returns;

/// <summary>The styles of marked cells: each as it was, with another colour behind it.</summary>
internal sealed class MarkStyles
{
    /// <summary>Light orange, on which black text reads well.</summary>
    public const string Colour = "FFFFC878";

    private readonly Dictionary<uint, uint> marked = [];
    private readonly CellFormats formats;
    private readonly uint fill;

    public MarkStyles(WorkbookPart book)
    {
        var sheet = (book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>()).Stylesheet ??= new Stylesheet();
        sheet.Fonts ??= new Fonts(new Font());
        sheet.Borders ??= new Borders(new Border());
        var fills = sheet.Fills ??= new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        formats = sheet.CellFormats ??= new CellFormats(new CellFormat());
        fills.AppendChild(new Fill(new PatternFill(new ForegroundColor { Rgb = Colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid }));
        fill = (uint)fills.Elements<Fill>().Count() - 1;
        fills.Count = fill + 1;
    }

    /// <summary>The style that is like this one, marked.</summary>
    public uint Of(uint style)
    {
        if (marked.TryGetValue(style, out var known))
            return known;
        var format = (CellFormat?)formats.Elements<CellFormat>().ElementAtOrDefault((int)style)?.CloneNode(deep: true) ?? new CellFormat();
        format.FillId = fill;
        format.ApplyFill = true;
        formats.AppendChild(format);
        var number = (uint)formats.Elements<CellFormat>().Count() - 1;
        formats.Count = number + 1;
        return marked[style] = number;
    }
}
