namespace LrtIntegration.Sources.Tables;

/// <summary>Goes through all rows of a file and gives each to the source as what it is: header, row, total; or tells why it is none of these.</summary>
internal sealed class TableWalk(TableReader reader, IRowReader source, Findings findings)
{
    private readonly StringPool _pool = new();
    private readonly SpanCache<bool> _isColumnName = new(source.Columns.Knows);
    private readonly List<string> _outside = [];
    private string _outsideAt = "";
    private Header? _header;
    private TableRow? _row;
    private UnnamedColumns? _unnamed;
    private bool _anyTable;
    private int _rows;

    public void Go()
    {
        while (reader.NextSheet())
        {
            _header = null;
            if (reader.IsSheetHidden)
                TellHiddenSheet();
            else
                ReadSheet();
        }

        if (!_anyTable)
            findings.Refuse("", "geen kopregel", TableWording.HeaderOf(source.Columns), TableWording.NoTable(source.Columns));
    }

    private void ReadSheet()
    {
        var hadTable = false;
        while (reader.Read())
        {
            if (reader.IsRowBlank())
                continue;

            KeepWithinLimits();
            if (reader.IsRowHidden)
                TellHiddenRow();
            else if (IsHeader())
                hadTable = true;
            else if (_header is null)
                KeepOutside();
            else if (_row is not null)
                TakeRow(_header, _row);
        }

        foreach (var (column, content) in reader.HiddenColumns)
            TellHiddenColumn(column, content);

        TellOutside(hadTable ? TableWording.TextOutsideTable : TableWording.SheetWithoutTable);
    }

    private void KeepWithinLimits()
    {
        if (++_rows > TableLimits.AllRows)
            throw TableFaults.TooManyRows();
        if (findings.Refusals > TableLimits.Refusals)
            throw TableFaults.TooManyRefusals();
    }

    private bool IsHeader()
    {
        var first = RowText.FirstFilled(reader);
        var text = reader[first].Text;
        var mayBe = _header is null
            || _isColumnName[text]
            || text.SequenceEqual(_header.TextAt(first));
        if (!mayBe || Header.Of(reader, source.Columns) is not { } header || !source.IsHeader(header))
            return false;

        _anyTable = true;
        Begin(header);
        return true;
    }

    private void Begin(Header header)
    {
        TellOutside(TableWording.TextOutsideTable);
        _header = header;
        _row = new TableRow(reader, header, _pool);
        _unnamed = new UnnamedColumns(reader, header, findings);
        _unnamed.TellExtra(_pool);
        source.BeginTable();
        foreach (var missing in source.MissingFrom(header))
        {
            findings.Refuse(reader.RowLocation, _row.Raw(), TableWording.HeaderOf(source.Columns), TableWording.MissingColumn(missing, reader.RowLocation));
            _row = null;
            return;
        }
    }

    private void TakeRow(Header header, TableRow row)
    {
        if (reader.ShiftsBeyondHeader && reader.Width > header.Width && HasContentFrom(header.Width))
        {
            findings.Refuse(
                reader.RowLocation,
                row.Raw(),
                TableWording.Fields(header.Width),
                TableWording.TooManyFields(reader.RowLocation, reader.Width, header.Width));
        }
        else if (Footnote.Is(reader, header))
        {
            findings.Note("textOutsideTable", reader.RowLocation, TableWording.TextOutsideTable(row.Raw().Trim(';')));
        }
        else if (source.IsTotal(row))
        {
            source.ReadTotal(row);
        }
        else
        {
            _unnamed?.Look(_pool);
            source.ReadRow(row);
        }
    }

    private bool HasContentFrom(int column)
    {
        for (; column < reader.Width; column++)
        {
            if (!reader.IsBlank(column))
                return true;
        }

        return false;
    }

    private void KeepOutside()
    {
        if (_outside.Count == 0)
            _outsideAt = reader.RowLocation;

        if (_outside.Count < 3)
            _outside.Add(Findings.Readable(RowText.Of(reader, _pool).Trim(';')));
    }

    private void TellOutside(Func<string, string> wording)
    {
        if (_outside.Count > 0)
            findings.Note("textOutsideTable", _outsideAt, wording(string.Join(" / ", _outside)));

        _outside.Clear();
    }

    private void TellHiddenSheet()
    {
        while (reader.Read())
        {
            if (reader.IsRowBlank())
                continue;

            findings.Refuse(TableWording.HiddenSheetLocation(reader.Sheet), RowText.Of(reader, _pool), "een zichtbaar blad", TableWording.HiddenSheet(reader.Sheet));
            return;
        }
    }

    private void TellHiddenRow() => findings.Refuse(
        TableWording.HiddenRowLocation(reader.Sheet, reader.RowNumber),
        RowText.Of(reader, _pool),
        "een zichtbare rij",
        TableWording.HiddenRow(reader.Sheet, reader.RowNumber));

    private void TellHiddenColumn(int column, string content) => findings.Refuse(
        TableWording.HiddenColumnLocation(reader.Sheet, column),
        content,
        "een zichtbare kolom",
        TableWording.HiddenColumn(reader.Sheet, column));
}
