using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>The rows of one sheet, one at a time, with the content of their cells.</summary>
internal sealed class SheetRows(Workbook workbook, SheetEntry sheet, XmlReader xml, Func<MergedCells> findMerges) : IDisposable
{
    private readonly HiddenColumns _hidden = new();
    private readonly CellValueReader _values = new(xml);
    private MergedCells? _merges;
    private bool _inRows;
    private int _row;

    public SheetEntry Sheet { get; } = sheet;

    public int RowNumber => _row;

    public bool RowHidden { get; private set; }

    public RowCells Cells { get; } = new();

    public IReadOnlyDictionary<int, string> HiddenWithContent => _hidden.WithContent;

    public bool HasMerges => (_merges ??= findMerges()).Any;

    /// <summary>The first cell of the merge that covers a cell of this row; null where none does.</summary>
    public CellReference? Covering(int column) => (_merges ??= findMerges()).Covering(new CellReference(column, _row));

    public bool Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                switch (xml.LocalName)
                {
                    case "col" when !_inRows:
                        _hidden.Add(xml);
                        break;
                    case "sheetData":
                        _inRows = !xml.IsEmptyElement;
                        break;
                    case "row" when _inRows:
                        ReadRow();
                        return true;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "sheetData")
            {
                return false;
            }
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        var previous = _row;
        _row++;
        RowHidden = false;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "r" && int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                _row = number;
            else if (xml.LocalName == "hidden")
                RowHidden = xml.Value is "1" or "true";
        }

        xml.MoveToElement();
        if (_row <= previous || _row > TableLimits.Rows)
            throw TableFaults.RowsOutOfOrder(Sheet.Name, _row);

        Cells.Clear();
        if (xml.IsEmptyElement)
            return;

        var column = -1;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
                column = ReadCell(column + 1);
            else
                xml.SkipToEnd();
        }
    }

    private int ReadCell(int expected)
    {
        var column = expected;
        var style = 0;
        var type = "";
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.LocalName)
            {
                case "r" when CellReference.TryParse(xml.Value, out var reference):
                    column = reference.Column;
                    break;
                case "s":
                    _ = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out style);
                    break;
                case "t":
                    type = xml.Value;
                    break;
            }
        }

        xml.MoveToElement();
        if (column >= TableLimits.Columns)
            throw TableFaults.TooManyColumns(Sheet.Name, column + 1);

        if (column < expected)
            throw TableFaults.RowsOutOfOrder(Sheet.Name, _row);

        Keep(column, style, type);
        return column;
    }

    private void Keep(int column, int style, string type)
    {
        if (xml.IsEmptyElement)
            return;

        _values.Read();
        if (_values.Inline is { } inline)
            Keep(column, inline, CellKind.Text);
        else if (type == "s" && int.TryParse(_values.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            Keep(column, workbook.Texts[number], CellKind.Text);
        else if (_values.HasFormula && _values.Text.IsEmpty && type != "str")
            Keep(column, "?", CellKind.Uncalculated);
        else if (!_values.Text.IsEmpty)
            Keep(column, type is "str" or "d" or "inlineStr" ? CellKind.Text : KindOf(type, style));
    }

    private CellKind KindOf(string type, int style) => type switch
    {
        "b" => CellKind.Truth,
        "e" => CellKind.Error,
        "" or "n" => workbook.Formats.KindOf(style) is CellKind.Date && workbook.Since1904 ? CellKind.DateSince1904 : workbook.Formats.KindOf(style),
        _ => CellKind.Text,
    };

    private void Keep(int column, string text, CellKind kind)
    {
        if (!_hidden.Hides(column, text))
            Cells.Add(column, kind, text);
        if (Cells.Characters > TableLimits.RowText)
            throw TableFaults.RowTooLong(FormattableString.Invariant($"{Sheet.Name}!{_row}"));
    }

    private void Keep(int column, CellKind kind)
    {
        if (!_hidden.Hides(column, _values.Text))
            Cells.Add(column, kind, _values.Text);
    }
}
