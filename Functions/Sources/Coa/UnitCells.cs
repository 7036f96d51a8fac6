using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Sources.Coa;

/// <summary>Reads what a figure counts.</summary>
internal sealed class UnitCells
{
    private readonly SpanCache<string?> _units = new(static text =>
        text.IsWhiteSpace() ? "" : Folded.Of(text) is var folded && CoaWords.Units.Contains(folded) ? folded : null);

    /// <summary>The unit in lower case; the usual one of the indicator where the cell is empty; null where it is no unit.</summary>
    public string? Read(Cell cell, Indicator? indicator) => cell.Kind switch
    {
        CellKind.Absent or CellKind.Blank => Usual(indicator),
        CellKind.Text => _units[cell.Whole] is "" ? Usual(indicator) : _units[cell.Whole],
        _ => null,
    };

    private static string Usual(Indicator? indicator) => indicator is { } known ? CoaWords.UnitOf(known) : "";
}
