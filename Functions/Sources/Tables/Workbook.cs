using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>What a workbook says of itself: its sheets in order, its texts and its formats.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly WorkbookPackage _package;

    public Workbook(ReadOnlyMemory<byte> content)
    {
        _package = new WorkbookPackage(content);
        try
        {
            var part = Relationships.Of(_package, "").PartOfType("officeDocument") ?? "xl/workbook.xml";
            var relationships = Relationships.Of(_package, part);
            Sheets = ReadSheets(part, relationships);
            Formats = NumberFormats.Of(_package, relationships.PartOfType("styles"));
            Texts = new SharedTexts(_package, relationships.PartOfType("sharedStrings"));
        }
        catch
        {
            _package.Dispose();
            throw;
        }
    }

    public IReadOnlyList<SheetEntry> Sheets { get; }

    public NumberFormats Formats { get; }

    public SharedTexts Texts { get; }

    public bool Since1904 { get; private set; }

    public SheetRows Open(SheetEntry sheet) =>
        new(this, sheet, _package.OpenXml(sheet.Part), () => MergedCells.Of(_package, sheet.Part));

    public void Dispose()
    {
        Texts.Dispose();
        _package.Dispose();
    }

    private List<SheetEntry> ReadSheets(string part, Relationships relationships)
    {
        var sheets = new List<SheetEntry>();
        using var xml = _package.OpenXml(part);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "workbookPr")
                Since1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml.LocalName == "sheet" && relationships.Find(RelationshipOf(xml)) is { } target && target.IsOfType("worksheet"))
                sheets.Add(new SheetEntry(xml.GetAttribute("name") ?? "", target.Part, xml.GetAttribute("state") is "hidden" or "veryHidden"));
        }

        return sheets.Count > 0 ? sheets : throw TableFaults.NoSheets();
    }

    private static string RelationshipOf(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return "";
    }
}

/// <summary>A sheet of a workbook.</summary>
internal sealed record SheetEntry(string Name, string Part, bool Hidden);
