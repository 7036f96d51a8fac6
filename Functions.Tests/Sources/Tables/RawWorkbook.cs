using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LrtIntegration.Tests.Sources.Tables;

/// <summary>An XLSX file out of literal XML, so that a test shows exactly what stands in the file.</summary>
internal sealed class RawWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
    private string _workbookProperties = "";

    /// <summary>A sheet of these rows; <paramref name="before"/> and <paramref name="after"/> stand around the rows, as columns and merges do.</summary>
    public RawWorkbook Sheet(string name, string rows, string state = "visible", string before = "", string after = "")
    {
        _sheets.Add((name, state, $"<worksheet xmlns='{Main}'>{before}<sheetData>{rows}</sheetData>{after}</worksheet>"));
        return this;
    }

    public RawWorkbook SharedStrings(params string[] items) => Part("xl/sharedStrings.xml", $"<sst xmlns='{Main}'>{string.Concat(items)}</sst>");

    /// <summary>Cell styles 0, 1, ... with these number formats; custom codes get the numbers from 164.</summary>
    public RawWorkbook Formats(params string[] codes)
    {
        var formats = codes.Select((code, index) => (code, Id: int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var builtIn) ? builtIn : 164 + index)).ToList();
        var custom = string.Concat(formats.Where(format => format.Id >= 164).Select(format => $"<numFmt numFmtId='{format.Id}' formatCode='{format.code.Replace("\"", "&quot;", StringComparison.Ordinal)}'/>"));
        return Part("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts>{custom}</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>{string.Concat(formats.Select(format => $"<xf numFmtId='{format.Id}'/>"))}</cellXfs></styleSheet>");
    }

    public RawWorkbook Since1904()
    {
        _workbookProperties = "<workbookPr date1904='1'/>";
        return this;
    }

    public RawWorkbook Part(string name, string xml)
    {
        _parts[name] = xml;
        return this;
    }

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, xml) in AllParts())
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return bytes.ToArray();
    }

    private IEnumerable<(string Name, string Xml)> AllParts()
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_rels/.rels"] = RelationsOf([("rId1", "officeDocument", "xl/workbook.xml")]),
            ["xl/workbook.xml"] = $"<workbook xmlns='{Main}' xmlns:r='{Relations}'>{_workbookProperties}<sheets>"
                + string.Concat(_sheets.Select((sheet, index) => $"<sheet name='{sheet.Name}' sheetId='{index + 1}' state='{sheet.State}' r:id='rId{index + 1}'/>"))
                + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = RelationsOf([
                .. _sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")),
                ("rIdS", "styles", "styles.xml"),
                ("rIdT", "sharedStrings", "/xl/sharedStrings.xml")]),
        };
        for (var index = 0; index < _sheets.Count; index++)
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = _sheets[index].Xml;

        foreach (var (name, xml) in _parts)
            parts[name] = xml;

        return parts.Select(part => (part.Key, part.Value));
    }

    private static string RelationsOf(IEnumerable<(string Id, string Type, string Target)> targets) =>
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + string.Concat(targets.Select(target => $"<Relationship Id='{target.Id}' Type='{Relations}/{target.Type}' Target='{target.Target}'/>"))
        + "</Relationships>";
}
