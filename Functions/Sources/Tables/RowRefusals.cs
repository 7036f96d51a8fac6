namespace LrtIntegration.Sources.Tables;

/// <summary>Refuses cells of the row that is being read, in words that tell what stands there.</summary>
internal sealed class RowRefusals(Findings findings)
{
    /// <summary>Refuses the cell; <paramref name="advice"/> is the sentence that says how to mend it.</summary>
    public void Refuse(TableRow row, Column column, string expected, string advice)
    {
        var location = row.LocationOf(column);
        var cell = row[column];
        var found = cell.Shown(row.Pool);
        var message = cell.Kind switch
        {
            CellKind.Merged => TableWording.Merged(location, row.MergedInto(column)),
            CellKind.Uncalculated => TableWording.Uncalculated(location),
            CellKind.Error => TableWording.Error(location, found),
            CellKind.Absent => $"{TableWording.ColumnAbsent(location, column.Name)} {advice}",
            CellKind.Blank => $"{TableWording.IsEmpty(location)} {advice}",
            _ when cell.Text.IsEmpty => $"{TableWording.IsEmpty(location)} {advice}",
            _ => $"{TableWording.Stands(location, found)} {advice}",
        };
        findings.Refuse(location, found, expected, message);
    }
}
