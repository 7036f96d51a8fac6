using System.Globalization;
using LrtIntegration.Sources;
using LrtIntegration.Sources.Tables;

namespace LrtIntegration.Render.Returns;

/// <summary>A place in a workbook that could not be read, and what its sender is told there.</summary>
/// <param name="First">The cell that bears the note.</param>
/// <param name="Last">In the same row as <paramref name="First"/>: a refusal of a whole row marks all of it.</param>
internal sealed record CellMark(string Sheet, CellReference First, CellReference Last, string Note)
{
    /// <summary>As the column of <see cref="Last"/>: to the last cell that the row has.</summary>
    public const int EndOfRow = int.MaxValue;

    private const string Line = "regel ";
    private const string ColumnOf = ", kolom ";

    /// <summary>Null where the refusal names no cells of a workbook: the file as a whole, or a hidden sheet or column.</summary>
    public static CellMark? In(Refusal refusal)
    {
        var sheetEnd = refusal.Location.LastIndexOf('!');
        if (sheetEnd < 0)
            return null;
        if (TableWording.HiddenRowIn(refusal.Location) is { } hidden)
            return new CellMark(refusal.Location[..sheetEnd], new(0, hidden), new(EndOfRow, hidden), NoteOf(refusal));
        var cells = refusal.Location[(sheetEnd + 1)..].Split(':');
        return CellReference.TryParse(cells[0], out var first) && CellReference.TryParse(cells[^1], out var last)
            ? new CellMark(refusal.Location[..sheetEnd], first, last, NoteOf(refusal))
            : null;
    }

    /// <summary>The same for a delimited file that was made a sheet, line by line; null where the refusal names no line of it.</summary>
    public static CellMark? In(Refusal refusal, TextSheet sheet)
    {
        if (!refusal.Location.StartsWith(Line, StringComparison.Ordinal))
            return null;
        var (row, header) = refusal.Location[Line.Length..].Split(ColumnOf, 2) is [var number, var name] ? (number, name) : (refusal.Location[Line.Length..], "");
        if (!int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var line) || sheet.WidthOf(line) is not (> 0 and var width))
            return null;
        return header.Length > 0 && sheet.ColumnAbove(line, header) is { } column
            ? new CellMark(TextSheet.Name, new(column, line), new(column, line), NoteOf(refusal))
            : new CellMark(TextSheet.Name, new(0, line), new(width - 1, line), NoteOf(refusal));
    }

    private static string NoteOf(Refusal refusal) => $"{refusal.Message}\nVerwacht: {refusal.Expected}.";
}
