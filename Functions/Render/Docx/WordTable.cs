using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>A table with its numbered caption above it and its source under it. Header rows come back on each page.</summary>
internal static class WordTable
{
    // A row that may not break must fit on a page; one with more text than this may not.
    private const int UnbreakableLetters = 1500;

    // So many rows at the end of a table stay with the line of its source.
    private const int RowsTogether = 3;

    public static IEnumerable<XElement> Of(Table table, Story story, Page page)
    {
        var name = story.NextTable();
        var caption = Runs.Marked(table.Id, [Runs.Text($"{name}. ", El("b"), El("bCs")), Runs.Text(table.Caption)], story.Anchors);
        yield return Wml.Paragraph("Caption", caption);
        if (table.Columns.Count > 0)
            yield return Grid(table, name, story, page);
        yield return table.SourceLine.Length > 0 ? Wml.Paragraph("Bron", Runs.Of([new Span(table.SourceLine, Target: table.SourceTarget)], story.Anchors)) : StoryBlocks.Spacer();
    }

    /// <summary>The properties that all tables have in common.</summary>
    public static XElement Properties(int width, string caption, string description) => El(
        "tblPr",
        Val("tblStyle", "Overzicht"),
        El("tblW", At("w", width), At("type", "dxa")),
        El("tblLayout", At("type", "fixed")),
        El("tblLook", At("val", "04A0"), At("firstRow", "1"), At("lastRow", "0"), At("firstColumn", "1"), At("lastColumn", "0"), At("noHBand", "1"), At("noVBand", "1")),
        Val("tblCaption", VisibleText.Line(caption)),
        Val("tblDescription", VisibleText.Line(description)));

    private static XElement Grid(Table table, string name, Story story, Page page)
    {
        var widths = TableWidths.Of(table, page.TextWidth);
        var last = table.Rows.Count - 1;
        return El(
            "tbl",
            Properties(page.TextWidth, $"{name}. {table.Caption}", table.SourceLine),
            El("tblGrid", widths.Select(width => El("gridCol", At("w", width)))),
            HeaderRow(table, widths),
            table.Rows.Select((row, index) => BodyRow(table, row, index == 0 || index > last - RowsTogether ? El("keepNext") : null, widths, story)));
    }

    private static XElement HeaderRow(Table table, int[] widths) => El(
        "tr",
        El("trPr", El("cantSplit"), El("tblHeader")),
        table.Columns.Select((column, index) => El(
            "tc",
            El("tcPr", Width(widths[index]), Val("vAlign", "bottom")),
            Wml.Paragraph(table.Print is Print.Fine ? "Tabelkopklein" : "Tabelkop", [Runs.Text(column.Header)], El("keepNext"), Aligned(column)))));

    private static XElement BodyRow(Table table, Row row, XElement? keepNext, int[] widths, Story story)
    {
        var letters = row.Cells.Sum(cell => cell.Spans.Sum(span => span.Text.Length));
        return El(
            "tr",
            letters < UnbreakableLetters ? El("trPr", El("cantSplit")) : null,
            table.Columns.Select((column, index) => BodyCell(table, row, index, letters < UnbreakableLetters ? keepNext : null, widths[index], story)));
    }

    private static XElement BodyCell(Table table, Row row, int index, XElement? keepNext, int width, Story story)
    {
        var spans = index < row.Cells.Count ? row.Cells[index].Spans : [];
        var runs = Runs.Of(spans, story.Anchors);
        return El(
            "tc",
            El("tcPr", Width(width), row.Kind == RowKind.Total ? TotalBorder() : null),
            Wml.Paragraph(
                StyleOf(table, row, index),
                index == 0 ? Runs.Marked(row.Id, runs, story.Anchors) : runs,
                keepNext,
                StoryBlocks.Direction(spans),
                Aligned(table.Columns[index])));
    }

    private static string StyleOf(Table table, Row row, int index) => row.Kind switch
    {
        RowKind.Plain when table.Print is Print.Fine => "Tabelklein",
        RowKind.Plain when index > 0 => "Tabeltekst",
        RowKind.Plain => "Rijkop",
        RowKind.Total => "Tabeltotaal",
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, message: null),
    };

    private static XElement Width(int width) => El("tcW", At("w", width), At("type", "dxa"));

    private static XElement? Aligned(Column column) => column.Alignment == Alignment.Right ? Val("jc", "right") : null;

    private static XElement TotalBorder() =>
        El("tcBorders", El("top", At("val", "single"), At("sz", 8), At("space", 0), At("color", Hex(Ink.Accent))));
}
