using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>The sum of a column since the header, to check a total row against.</summary>
internal sealed class ColumnSum(Column column, Findings findings)
{
    private decimal _sum;
    private int _rows;
    private int _refusalsBefore;

    public void Begin()
    {
        _sum = 0;
        _rows = 0;
        _refusalsBefore = findings.Refusals;
    }

    public void Add(decimal value)
    {
        _sum += value;
        _rows++;
    }

    /// <summary>Tells where the total is not the sum of the rows above it.</summary>
    public void Check(TableRow row)
    {
        if (!TryRead(row[column], out var total) || total == _sum)
            return;

        var unread = findings.Refusals > _refusalsBefore ? " Niet alle regels konden gelezen worden; dat kan het verschil verklaren." : "";
        findings.Note(
            "totalOfColumn",
            row.LocationOf(column),
            $"De totaalregel geeft bij {column.Name} {DutchText.Number(total)}, maar de {DutchText.Number(_rows)} gelezen regels tellen op tot {DutchText.Number(_sum)} (verschil {DutchText.Number(total - _sum)}).{unread}");
    }

    private static bool TryRead(Cell cell, out decimal total)
    {
        if (cell.Kind == CellKind.Number)
            return CellNumber.TryRead(cell.Text, out total);

        var number = cell.Kind == CellKind.Text ? DutchNumber.ParseAmount(cell.Text) : default;
        total = number.Value;
        return cell.Kind == CellKind.Text && number.Notation == NumberNotation.Number;
    }
}
