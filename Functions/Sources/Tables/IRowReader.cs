namespace LrtIntegration.Sources.Tables;

/// <summary>How a source takes in the rows of its tables.</summary>
internal interface IRowReader
{
    Columns Columns { get; }

    /// <summary>Whether the row names enough columns to be a header of this source.</summary>
    bool IsHeader(Header header);

    /// <summary>The columns without which no row can be read, and that the header lacks.</summary>
    IEnumerable<string> MissingFrom(Header header);

    /// <summary>Whether the row gives totals of the rows above it.</summary>
    bool IsTotal(TableRow row);

    void BeginTable();

    void ReadRow(TableRow row);

    void ReadTotal(TableRow row);
}
