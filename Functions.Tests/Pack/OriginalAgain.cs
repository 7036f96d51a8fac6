using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LrtIntegration.Tests.Pack;

/// <summary>A kept original, read with other means than the program reads it: the Open XML SDK, and lines split at their separators.</summary>
internal sealed class OriginalAgain(byte[] content)
{
    private readonly Dictionary<string, Dictionary<string, string>> sheets = new(StringComparer.Ordinal);
    private string[]? lines;

    private bool IsPackage => content is [0x50, 0x4b, ..];

    /// <summary>The text at a place as the program names it; null where that place is not there.</summary>
    public string? At(string location)
    {
        if (location.Contains('!', StringComparison.Ordinal)) return Cells(location);
        var number = int.Parse(location.Split(',')[0].Split(' ')[1], CultureInfo.InvariantCulture);
        if (location.StartsWith("alinea ", StringComparison.Ordinal)) return Paragraphs().Skip(number - 1).Aggregate((all, next) => $"{all}\n{next}");
        if (IsPackage) return null;
        lines ??= Text().ReplaceLineEndings("\n").Split('\n');
        if (!location.Contains(", kolom ", StringComparison.Ordinal)) return string.Join('\n', lines.Skip(number - 1));
        var header = lines.First(line => line.Contains("Peildatum", StringComparison.OrdinalIgnoreCase));
        var separator = header.First(letter => letter is ';' or ',' or '\t');
        return Fields(lines[number - 1], separator)[Fields(header, separator).IndexOf(location.Split(", kolom ")[1])];
    }

    /// <summary>A Dutch number, or that of a cell of a workbook.</summary>
    public static decimal Number(string text, string location) => location.Contains('!', StringComparison.Ordinal)
        ? decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)
        : decimal.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static List<string> Fields(string line, char separator) => [.. line.Split(separator).Select(field => field.Trim().Trim('"'))];

    private string Text()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content);
        }
    }

    private List<string> Paragraphs()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(paragraph => paragraph.InnerText)];
    }

    private string Cells(string location)
    {
        var (sheet, range) = (location.Split('!')[0], location.Split('!')[1].Split(':'));
        if (!sheets.TryGetValue(sheet, out var cells)) sheets.Add(sheet, cells = Sheet(sheet));
        var row = range[0].TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]);
        return string.Join(';', Enumerable.Range(range[0][0], range[^1][0] - range[0][0] + 1).Select(column => cells.GetValueOrDefault($"{(char)column}{row}", "")));
    }

    private Dictionary<string, string> Sheet(string name)
    {
        using var book = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var part = book.WorkbookPart!;
        var id = part.Workbook!.Descendants<Sheet>().Single(one => one.Name == name).Id!.Value!;
        var shared = part.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        return ((WorksheetPart)part.GetPartById(id)).Worksheet!.Descendants<Cell>().ToDictionary(
            cell => cell.CellReference!.Value!,
            cell => cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.InnerText,
            StringComparer.Ordinal);
    }
}
