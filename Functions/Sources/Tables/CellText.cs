using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>The content of a workbook's cell as Dutch Excel shows it.</summary>
internal static class CellText
{
    public static string Shown(Cell cell) => cell.Kind switch
    {
        CellKind.Absent or CellKind.Blank or CellKind.Merged => "",
        CellKind.Number => Number(cell, 1m) ?? cell.Text.ToString(),
        CellKind.Percentage => (Number(cell, 100m) ?? cell.Text.ToString()) + "%",
        CellKind.Date or CellKind.DateSince1904 => Date(cell) ?? cell.Text.ToString(),
        CellKind.Truth => cell.Text is "1" or "true" ? "WAAR" : "ONWAAR",
        CellKind.Error => Error(cell.Text),
        CellKind.Uncalculated => "formule zonder uitkomst",
        _ => cell.Text.ToString(),
    };

    private static string? Number(Cell cell, decimal factor) =>
        CellNumber.TryRead(cell.Text, out var value) && Math.Abs(value) < 1_000_000_000_000_000m
            ? (value * factor).ToString("0.###############", CultureInfo.InvariantCulture).Replace('.', ',')
            : null;

    private static string? Date(Cell cell) =>
        CellNumber.TryRead(cell.Text, out var serial)
        && DutchDate.TryFromSerial((double)serial, cell.Kind == CellKind.DateSince1904, out var date)
            ? date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture)
            : null;

    private static string Error(ReadOnlySpan<char> code) => code switch
    {
        "#N/A" => "#N/B",
        "#REF!" => "#VERW!",
        "#DIV/0!" => "#DEEL/0!",
        "#VALUE!" => "#WAARDE!",
        "#NAME?" => "#NAAM?",
        "#NUM!" => "#GETAL!",
        "#NULL!" => "#LEEG!",
        _ => code.ToString(),
    };
}
