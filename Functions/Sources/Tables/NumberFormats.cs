using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>Which cell styles of a workbook show a number as a date or as a percentage.</summary>
internal sealed class NumberFormats
{
    private readonly List<CellKind> _kinds = [];

    private NumberFormats()
    {
    }

    public static NumberFormats Of(WorkbookPackage package, string? part)
    {
        var formats = new NumberFormats();
        if (part is null || !package.Has(part))
            return formats;

        var custom = new Dictionary<int, CellKind>();
        var inCellStyles = false;
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "cellXfs" })
                inCellStyles = false;
            if (xml.NodeType != XmlNodeType.Element)
                continue;

            if (xml.LocalName == "cellXfs")
                inCellStyles = !xml.IsEmptyElement;
            else if (xml.LocalName == "numFmt")
                custom[Number(xml)] = FormatCode.KindOf(xml.GetAttribute("formatCode") ?? "");
            else if (inCellStyles && xml.LocalName == "xf")
                formats._kinds.Add(custom.TryGetValue(Number(xml), out var kind) ? kind : FormatCode.KindOfBuiltIn(Number(xml)));
        }

        return formats;
    }

    /// <summary>How a number in this style is shown: a number, a date or a percentage.</summary>
    public CellKind KindOf(int style) => style >= 0 && style < _kinds.Count ? _kinds[style] : CellKind.Number;

    private static int Number(XmlReader xml) =>
        int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
