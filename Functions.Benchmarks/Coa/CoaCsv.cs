using System.Globalization;

namespace LrtIntegration.Benchmarks.Coa;

/// <summary>A COA delivery as a CSV file.</summary>
internal static class CoaCsv
{
    public const string Header = "Peildatum;Niveau;Code;Naam;Indicator;Doelgroep;Opvangvorm;Waarde;Eenheid;Markering";

    public const string Title = "COA weekcijfers. VOORBEELD – verzonnen cijfers";

    public static byte[] Bytes(IEnumerable<CoaRow> rows, CsvShape shape)
    {
        using var stream = new MemoryStream();
        Write(stream, rows, shape);
        return stream.ToArray();
    }

    public static void Write(Stream stream, IEnumerable<CoaRow> rows, CsvShape shape)
    {
        using var writer = new StreamWriter(stream, shape.Encoding, leaveOpen: true) { NewLine = "\r\n" };
        if (shape.Title == CsvTitle.Above)
        {
            writer.WriteLine(Title + ";;;;;;;;;");
            writer.WriteLine(";;;;;;;;;");
        }

        writer.WriteLine(Header.Replace(';', shape.Separator));
        foreach (var row in rows)
            writer.WriteLine(string.Join(shape.Separator, Cells(row, shape).Select(cell => Quoted(cell, shape.Separator))));
    }

    private static string[] Cells(CoaRow row, CsvShape shape) =>
    [
        row.On.ToString(shape.DateFormat, CultureInfo.InvariantCulture), row.Level, Code(row.Code, shape.Codes), row.Name,
        row.Measure.Indicator, row.Measure.Group, row.Measure.Shelter, Value(row.Value, shape.Digits), row.Measure.Unit, row.Mark,
    ];

    private static string Code(string code, CsvCodes codes) =>
        codes == CsvCodes.Stripped && code.StartsWith("GM", StringComparison.Ordinal) ? code[2..].TrimStart('0') : code;

    private static string Value(string value, CsvDigits digits) =>
        digits == CsvDigits.Grouped && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', '.')
            : value;

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator, StringComparison.Ordinal) ? $"\"{cell}\"" : cell;
}
