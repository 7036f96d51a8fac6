namespace LrtIntegration.Sources.Tables;

/// <summary>A row as one text.</summary>
internal static class RowText
{
    public static string Of(TableReader row, StringPool pool)
    {
        var texts = new List<string>(Math.Min(row.Width, 64));
        for (var column = 0; column < row.Width; column++)
            texts.Add(row[column].Shown(pool));

        return string.Join(';', texts);
    }

    /// <summary>The first column with content; 0 in a blank row.</summary>
    public static int FirstFilled(TableReader row)
    {
        for (var column = 0; column < row.Width; column++)
        {
            if (!row.IsBlank(column))
                return column;
        }

        return 0;
    }

    public static int FilledCells(TableReader row)
    {
        var filled = 0;
        for (var column = 0; column < row.Width; column++)
            filled += row.IsBlank(column) ? 0 : 1;

        return filled;
    }
}
