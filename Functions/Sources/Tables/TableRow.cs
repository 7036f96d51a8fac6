namespace LrtIntegration.Sources.Tables;

/// <summary>The row that is being read, by the columns of its header.</summary>
internal sealed class TableRow(TableReader reader, Header header, StringPool pool)
{
    public StringPool Pool { get; } = pool;

    public bool Since1904 => reader.Since1904;

    public Cell this[Column column]
    {
        get
        {
            var index = header.IndexOf(column);
            if (index < 0)
                return new Cell(CellKind.Absent, default);

            var cell = reader[index];
            return cell.Kind == CellKind.Blank && reader.HasMerges && reader.MergedInto(index).Length > 0 ? new Cell(CellKind.Merged, default) : cell;
        }
    }

    public bool Has(Column column) => header.Has(column);

    public string MergedInto(Column column) => reader.MergedInto(header.IndexOf(column));

    public string LocationOf(Column column) =>
        header.IndexOf(column) is >= 0 and var index ? reader.LocationOf(index, header.TextOf(column)) : reader.RowLocation;

    public string ShownOf(Column column) => this[column].Shown(Pool);

    public string Location => reader.RowLocation;

    /// <summary>The row word for word, with semicolons between its cells.</summary>
    public string Raw() => RowText.Of(reader, Pool);

    /// <summary>The first cell of the row that has content.</summary>
    public Cell First => reader[RowText.FirstFilled(reader)];
}
