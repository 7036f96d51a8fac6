namespace LrtIntegration.Sources.Tables;

/// <summary>What a table may hold at most: the limits of Excel itself, and those that keep a hostile file from filling the memory.</summary>
internal static class TableLimits
{
    public const int Columns = 16_384;

    public const int CellText = 32_767;

    public const int Rows = 1_048_576;

    public const int LongestHeader = 200;

    /// <summary>Bytes of one expanded part of a workbook.</summary>
    public const long ExpandedPart = 2L * 1024 * 1024 * 1024;

    /// <summary>Deflate seldom makes a real sheet more than a hundred times smaller; it makes zeros a thousand times smaller.</summary>
    public const long ExpansionRatio = 300;

    /// <summary>Below this size no ratio is suspect.</summary>
    public const long HarmlessPart = 64L * 1024 * 1024;
}
