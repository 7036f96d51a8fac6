namespace LrtIntegration.Benchmarks.Office;

/// <summary>An XLSX file as Dutch Excel writes it: shared strings, date and number formats, document properties.</summary>
internal static class WorkbookFile
{
    public static byte[] Bytes(string title, DateOnly on, params IReadOnlyList<Sheet> sheets)
    {
        var strings = new SharedStrings();
        var numbered = sheets.Select((sheet, index) => KeyValuePair.Create(index + 1, sheet)).ToArray();
        var worksheets = numbered.Select(item => KeyValuePair.Create($"worksheets/sheet{item.Key}.xml", WorksheetXml.Of(item.Value, strings))).ToArray();
        var parts = new ZipParts()
            .Add("[Content_Types].xml", ContentTypes(worksheets.Select(sheet => sheet.Key)))
            .Add("_rels/.rels", Xml.RootRelations("xl/workbook.xml"))
            .Add("xl/workbook.xml", Workbook(numbered))
            .Add("xl/_rels/workbook.xml.rels", Relations([.. worksheets.Select(sheet => sheet.Key)]));
        foreach (var worksheet in worksheets)
            parts.Add("xl/" + worksheet.Key, worksheet.Value);

        return parts
            .Add("xl/styles.xml", StylesXml.Text)
            .Add("xl/sharedStrings.xml", strings.ToXml())
            .Add("docProps/core.xml", Xml.CoreProperties(title, on))
            .Add("docProps/app.xml", Xml.AppProperties("Microsoft Excel"))
            .ToArray();
    }

    private static string ContentTypes(IEnumerable<string> worksheets) => Xml.ContentTypes(
        Xml.Override("/xl/workbook.xml", "spreadsheetml.sheet.main") +
        string.Concat(worksheets.Select(path => Xml.Override("/xl/" + path, "spreadsheetml.worksheet"))) +
        Xml.Override("/xl/styles.xml", "spreadsheetml.styles") +
        Xml.Override("/xl/sharedStrings.xml", "spreadsheetml.sharedStrings"));

    private static string Workbook(IEnumerable<KeyValuePair<int, Sheet>> sheets) =>
        $"<workbook xmlns=\"{Xml.Main}\" xmlns:r=\"{Xml.Relations}\"><workbookPr defaultThemeVersion=\"166925\"/>" +
        "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"12300\"/></bookViews>" +
        $"<sheets>{string.Concat(sheets.Select(Entry))}</sheets><calcPr calcId=\"191029\"/></workbook>";

    private static string Entry(KeyValuePair<int, Sheet> sheet)
    {
        var state = sheet.Value.Visibility == SheetVisibility.Hidden ? " state=\"hidden\"" : "";
        return FormattableString.Invariant($"<sheet name=\"{sheet.Value.Name}\" sheetId=\"{sheet.Key}\"{state} r:id=\"rId{sheet.Key}\"/>");
    }

    private static string Relations(IReadOnlyList<string> worksheets) =>
        $"<Relationships xmlns=\"{Xml.PackageRelations}\">" +
        string.Concat(worksheets.Select((path, index) => Xml.Relation(index + 1, "worksheet", path))) +
        Xml.Relation(worksheets.Count + 1, "styles", "styles.xml") +
        Xml.Relation(worksheets.Count + 2, "sharedStrings", "sharedStrings.xml") +
        "</Relationships>";
}
