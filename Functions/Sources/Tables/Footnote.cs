using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>A line of text under a table: "Bron: COA", "* voorlopige cijfers".</summary>
internal static class Footnote
{
    /// <summary>Only one cell is filled, at or before the table's first column, with words and not with a date.</summary>
    public static bool Is(TableReader row, Header header)
    {
        var first = RowText.FirstFilled(row);
        var cell = row[first];
        return first <= header.First
            && cell.Kind == CellKind.Text
            && (cell.Text.ContainsAny(' ', ':') || cell.Text[0] == '*')
            && RowText.FilledCells(row) == 1
            && !DutchDate.TryParse(cell.Text, out _);
    }
}
