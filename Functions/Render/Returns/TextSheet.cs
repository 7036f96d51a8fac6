using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Render.Returns;

/// <summary>A delimited text as the rows of one sheet: what stands on line 14 stands in row 14.</summary>
internal sealed class TextSheet
{
    public const string Name = "Levering";

    private readonly SortedDictionary<int, IReadOnlyList<string>> rows = [];

    /// <summary>Throws <see cref="TableFault"/> where the text is no table to its end.</summary>
    public static TextSheet Of(ReadOnlyMemory<byte> content)
    {
        var sheet = new TextSheet();
        using var reader = new DelimitedReader(content);
        reader.NextSheet();
        while (reader.Read())
        {
            var row = new string[reader.Width];
            for (var column = 0; column < row.Length; column++)
                row[column] = reader[column].Whole.ToString();
            if (reader.RowNumber <= TableLimits.Rows)
                sheet.rows[reader.RowNumber] = row;
        }

        return sheet;
    }

    /// <summary>By their number from 1, in order.</summary>
    public IEnumerable<KeyValuePair<int, IReadOnlyList<string>>> Rows => rows;

    public int WidthOf(int row) => rows.TryGetValue(row, out var cells) ? cells.Count : 0;

    /// <summary>The column under the nearest such header above the row; null where there is none.</summary>
    public int? ColumnAbove(int row, string header)
    {
        foreach (var cells in rows.TakeWhile(other => other.Key < row).Reverse().Select(other => other.Value))
        {
            for (var column = 0; column < cells.Count; column++)
            {
                if (string.Equals(cells[column].Trim(), header.Trim(), StringComparison.Ordinal))
                    return column;
            }
        }

        return null;
    }
}
