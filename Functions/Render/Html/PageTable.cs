using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Render.Html;

/// <summary>A table in a region of its own: on a narrow screen the region scrolls, by finger and by key, and not the page.</summary>
internal static class PageTable
{
    // Of so many letters, a name or a date reads better on one line.
    private const int ShortName = 26;
    private const int ShortText = 14;

    public static IEnumerable<XElement> Of(Table table, int number, PageBlocks blocks)
    {
        var name = number.ToString(CultureInfo.InvariantCulture);
        var sentences = TableWidths.Sentences(table);
        var caption = Tag("caption", At("id", $"_tabel-{name}"), Tag("span", Tag("strong", $"Tabel {name}."), " ", Text(table.Caption)));
        yield return Tag(
            "div",
            blocks.Id(table.Id),
            Class("tabel"),
            At("role", "region"),
            At("tabindex", "0"),
            At("aria-labelledby", $"_tabel-{name}"),
            Tag(
                "table",
                table.Print is Print.Fine ? Class("fijn") : null,
                caption,
                Tag("thead", Tag("tr", table.Columns.Select((column, index) => HeaderCell(column, sentences[index] ? Class("zinnen") : Side(column))))),
                Tag("tbody", table.Rows.Select(row => BodyRow(table, row, blocks)))));
        if (table.SourceLine.Length > 0)
            yield return Tag("p", Class("bron"), blocks.Spans([new Span(table.SourceLine, Target: table.SourceTarget)]));
    }

    private static XElement HeaderCell(Column column, XAttribute? kind) => Tag("th", At("scope", "col"), kind, Text(column.Header));

    private static XElement BodyRow(Table table, Row row, PageBlocks blocks) => Tag(
        "tr",
        blocks.Id(row.Id),
        row.Kind switch
        {
            RowKind.Plain => null,
            RowKind.Total => Class("totaal"),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, message: null),
        },
        table.Columns.Select((column, index) => BodyCell(column, index, index < row.Cells.Count ? row.Cells[index].Spans : [], blocks)));

    private static XElement BodyCell(Column column, int index, IReadOnlyList<Span> spans, PageBlocks blocks) => Tag(
        index == 0 ? "th" : "td",
        index == 0 ? At("scope", "row") : null,
        Layout(column, index, spans),
        Direction(PageBlocks.First(spans)),
        blocks.Spans(spans));

    private static XAttribute? Layout(Column column, int index, IReadOnlyList<Span> spans)
    {
        var letters = spans.Sum(span => span.Text.Length);
        return (column.Alignment, letters <= (index == 0 ? ShortName : ShortText)) switch
        {
            (Alignment.Right, true) => Class("rechts kort"),
            (Alignment.Right, _) => Class("rechts"),
            (_, true) => Class("kort"),
            _ => null,
        };
    }

    private static XAttribute? Side(Column column) => column.Alignment == Alignment.Right ? Class("rechts") : null;
}
