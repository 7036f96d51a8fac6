using System.Globalization;
using LrtIntegration.Benchmarks.Office;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>A COA delivery as a workbook.</summary>
internal static class CoaWorkbook
{
    private static readonly double[] Widths = [11.7, 10.7, 9.1, 16.4, 26.0, 14.3, 12.1, 9.9, 10.3, 11.4];

    public static Sheet Sheet(string name, IEnumerable<CoaRow> rows) => new(name, SheetVisibility.Visible, Widths,
    [
        [new Cell.Title(CoaCsv.Title)],
        [],
        [.. CoaCsv.Header.Split(';').Select(header => new Cell.Header(header))],
        .. rows.Select(Cells),
    ]);

    private static IReadOnlyList<Cell> Cells(CoaRow row) =>
    [
        new Cell.Date(row.On), new Cell.Text(row.Level), new Cell.Text(row.Code), new Cell.Text(row.Name), new Cell.Text(row.Measure.Indicator),
        new Cell.Text(row.Measure.Group), new Cell.Text(row.Measure.Shelter), Value(row.Value), new Cell.Text(row.Measure.Unit), new Cell.Text(row.Mark),
    ];

    private static Cell Value(string value) =>
        decimal.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? new Cell.Number(number) : new Cell.Text(value);
}
