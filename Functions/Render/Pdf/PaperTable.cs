using System.Text.Json.Nodes;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;

namespace LrtIntegration.Render.Pdf;

/// <summary>A table as data for the template, with the widths of its columns.</summary>
internal static class PaperTable
{
    // A row that may not break must fit on a page; one with more text than this may not.
    public const int UnbreakableLetters = 1500;

    // A table of this many rows stands on one page: it is read as one, and the white before it is small.
    private const int RowsTogether = 14;

    public static JsonObject Of(Table table, string name, PaperBlocks blocks, Page page)
    {
        var anchor = blocks.Anchor(table.Id);
        var widths = TableWidths.Of(table, page.TextWidth);
        return PaperBlocks.Kind(
            "table",
            ("anchor", anchor),
            ("name", name),
            ("caption", PaperText.Lines(table.Caption)),
            ("columns", PaperBlocks.Each(table.Columns.Index(), column => new JsonObject
            {
                ["header"] = PaperText.Lines(column.Item.Header),
                ["right"] = column.Item.Alignment == Alignment.Right,
                ["width"] = widths[column.Index],
            })),
            ("fine", table.Print is Print.Fine),
            ("breakable", table.Rows.Count > RowsTogether || table.Rows.Sum(LettersOf) > UnbreakableLetters),
            ("rows", PaperBlocks.Each(table.Rows, row => BodyRow(table, row, blocks))),
            ("source", blocks.Source(table.SourceLine, table.SourceTarget)));
    }

    private static int LettersOf(Row row) => row.Cells.Sum(cell => cell.Spans.Sum(span => span.Text.Length));

    private static JsonObject BodyRow(Table table, Row row, PaperBlocks blocks) => new()
    {
        ["anchor"] = blocks.Anchor(row.Id),
        ["role"] = row.Kind switch
        {
            RowKind.Plain => "plain",
            RowKind.Total => "total",
            _ => throw new ArgumentOutOfRangeException(nameof(row), row.Kind, message: null),
        },
        ["breakable"] = LettersOf(row) > UnbreakableLetters,
        ["cells"] = PaperBlocks.Each(
            Enumerable.Range(0, table.Columns.Count),
            index => blocks.Directed("cell", index < row.Cells.Count ? row.Cells[index].Spans : [])),
    };
}
