using System.Globalization;
using System.Text;

namespace LrtIntegration.Benchmarks.Office;

/// <summary>One worksheet part.</summary>
internal static class WorksheetXml
{
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    public static string Of(Sheet sheet, SharedStrings strings)
    {
        var columns = sheet.Rows.Max(row => row.Count);
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{Xml.Main}\" xmlns:r=\"{Xml.Relations}\">");
        xml.Append(CultureInfo.InvariantCulture, $"<dimension ref=\"A1:{Column(columns - 1)}{sheet.Rows.Count}\"/>");
        xml.Append("<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (var column = 0; column < sheet.Widths.Count; column++)
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{column + 1}\" max=\"{column + 1}\" width=\"{sheet.Widths[column]}\" customWidth=\"1\"/>");

        xml.Append("</cols><sheetData>");
        for (var row = 0; row < sheet.Rows.Count; row++)
            Append(xml, row + 1, sheet.Rows[row], strings);

        xml.Append("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
        return xml.ToString();
    }

    private static void Append(StringBuilder xml, int number, IReadOnlyList<Cell> cells, SharedStrings strings)
    {
        if (cells.Count == 0)
            return;

        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var column = 0; column < cells.Count; column++)
            xml.Append(CellXml(cells[column], FormattableString.Invariant($"{Column(column)}{number}"), strings));

        xml.Append("</row>");
    }

    // The style numbers are those of StylesXml.
    private static string CellXml(Cell cell, string at, SharedStrings strings) => cell switch
    {
        Cell.Text { Value: "" } => "",
        Cell.Text text => FormattableString.Invariant($"<c r=\"{at}\" t=\"s\"><v>{strings.IndexOf(text.Value)}</v></c>"),
        Cell.Header header => FormattableString.Invariant($"<c r=\"{at}\" s=\"4\" t=\"s\"><v>{strings.IndexOf(header.Value)}</v></c>"),
        Cell.Title title => FormattableString.Invariant($"<c r=\"{at}\" s=\"5\" t=\"s\"><v>{strings.IndexOf(title.Value)}</v></c>"),
        Cell.Number number => FormattableString.Invariant($"<c r=\"{at}\" s=\"2\"><v>{number.Value}</v></c>"),
        Cell.Euro euro => FormattableString.Invariant($"<c r=\"{at}\" s=\"3\"><v>{euro.Value}</v></c>"),
        Cell.Date date => FormattableString.Invariant($"<c r=\"{at}\" s=\"1\"><v>{date.Value.DayNumber - SerialZero.DayNumber}</v></c>"),
        _ => throw new NotSupportedException(cell.ToString()),
    };

    private static char Column(int index) => (char)('A' + index);
}
