using DocumentFormat.OpenXml.Spreadsheet;
using LrtIntegration.Sources.Tables;
using Cell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace LrtIntegration.Render.Returns;

/// <summary>The cells of one sheet by their place; one that the file leaves out is added where it belongs.</summary>
internal sealed class SheetCells
{
    // A mark of a whole row colours no more than this: what is right of it is seldom seen.
    private const int Widest = 60;

    private readonly SheetData data;
    private readonly Dictionary<int, Row> rows = [];

    public SheetCells(Worksheet sheet)
    {
        data = sheet.GetFirstChild<SheetData>() ?? sheet.AppendChild(new SheetData());
        var number = 0;
        foreach (var row in data.Elements<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            rows.TryAdd(number, row);
        }
    }

    public void Fill(CellMark mark, MarkStyles styles)
    {
        // In a hidden row a mark tells nobody anything: in the copy the row is shown.
        var last = mark.Last.Column;
        if (last == CellMark.EndOfRow)
        {
            var row = RowAt(mark.First.Row);
            row.Hidden = null;
            last = row.Elements<Cell>().Select(cell => cell.CellReference?.Value is { } text && CellReference.TryParse(text, out var at) ? at.Column : 0).DefaultIfEmpty().Max();
        }

        for (var column = mark.First.Column; column <= Math.Min(last, mark.First.Column + Widest); column++)
        {
            var cell = At(new(column, mark.First.Row));
            cell.StyleIndex = styles.Of(cell.StyleIndex?.Value ?? 0);
        }
    }

    private Cell At(CellReference place)
    {
        var row = RowAt(place.Row);
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } text && CellReference.TryParse(text, out var at) ? at.Column : column + 1;
            if (column == place.Column)
                return cell;
            if (column > place.Column)
                return row.InsertBefore(new Cell { CellReference = place.ToString() }, cell);
        }

        return row.AppendChild(new Cell { CellReference = place.ToString() });
    }

    private Row RowAt(int number)
    {
        if (rows.TryGetValue(number, out var known))
            return known;
        var row = new Row { RowIndex = (uint)number };
        var after = rows.Where(other => other.Key > number).OrderBy(other => other.Key).Select(other => other.Value).FirstOrDefault();
        if (after is null)
            data.AppendChild(row);
        else
            data.InsertBefore(row, after);
        return rows[number] = row;
    }
}
