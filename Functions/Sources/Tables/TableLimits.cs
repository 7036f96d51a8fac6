namespace LrtIntegration.Sources.Tables;

/// <summary>What a table may hold at most: the limits of Excel itself, and those that keep a hostile file from filling the memory.</summary>
internal static class TableLimits
{
    public const int Columns = 16_384;

    public const int CellText = 32_767;

    public const int Rows = 1_048_576;

    public const int LongestHeader = 200;

    /// <summary>Rows of all sheets together: a week of all municipalities has some seven thousand.</summary>
    public const int AllRows = 500_000;

    /// <summary>Characters of one row. Cells that share a text make a row of gigabytes out of a few kilobytes.</summary>
    public const int RowText = 1_000_000;

    /// <summary>Characters of all rows that are kept.</summary>
    public const long KeptText = 100_000_000;

    /// <summary>Beyond this many refusals nobody reads on.</summary>
    public const int Refusals = 20_000;
}
