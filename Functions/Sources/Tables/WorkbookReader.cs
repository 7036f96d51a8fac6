using System.Globalization;

namespace LrtIntegration.Sources.Tables;

/// <summary>The rows of all sheets of an XLSX workbook.</summary>
internal sealed class WorkbookReader(ReadOnlyMemory<byte> content) : TableReader
{
    private readonly Workbook _workbook = new(content);
    private SheetRows? _rows;
    private int _nextSheet;
    private string _prefix = "";

    public override bool Since1904 => _workbook.Since1904;

    public override bool ShiftsBeyondHeader => false;

    public override IReadOnlyDictionary<int, string> HiddenColumns => _rows?.HiddenWithContent ?? base.HiddenColumns;

    public override string RowLocation => Width > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{_prefix}A{RowNumber}:{CellReference.Letters(Width - 1)}{RowNumber}")
        : string.Create(CultureInfo.InvariantCulture, $"{_prefix}A{RowNumber}");

    public override Cell this[int column] =>
        _rows is not null && _rows.Cells.TryGet(column, out var cell) ? cell : new Cell(CellKind.Blank, default);

    public override bool HasMerges => _rows is { HasMerges: true };

    public override string MergedInto(int column) => _rows?.Covering(column) is { } first ? _prefix + first : "";

    public override bool NextSheet()
    {
        _rows?.Dispose();
        _rows = null;
        if (_nextSheet == _workbook.Sheets.Count)
            return false;

        var sheet = _workbook.Sheets[_nextSheet++];
        _rows = _workbook.Open(sheet);
        _prefix = sheet.Name + "!";
        Sheet = sheet.Name;
        IsSheetHidden = sheet.Hidden;
        return true;
    }

    public override bool Read()
    {
        if (_rows is null || !_rows.Read())
            return false;

        RowNumber = _rows.RowNumber;
        IsRowHidden = _rows.RowHidden;
        Width = _rows.Cells.Width;
        return true;
    }

    public override string LocationOf(int column, string header) =>
        string.Create(CultureInfo.InvariantCulture, $"{_prefix}{new CellReference(column, RowNumber)}");

    protected override void Dispose(bool disposing)
    {
        _rows?.Dispose();
        _workbook.Dispose();
    }
}
