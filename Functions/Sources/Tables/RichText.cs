using System.Text;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>A text in a workbook, in one piece or in runs with their own fonts.</summary>
internal static class RichText
{
    /// <summary>The text of the element at which the reader stands (<c>si</c> or <c>is</c>), without its phonetic guide; the reader ends on its end.</summary>
    public static string Read(XmlReader xml, StringBuilder text)
    {
        text.Clear();
        if (xml.IsEmptyElement)
            return "";

        var depth = xml.Depth;
        var within = "";
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "rPh" or "rPr", IsEmptyElement: false })
                xml.SkipToEnd();
            else if (xml.NodeType == XmlNodeType.Element)
                within = xml.IsEmptyElement ? "" : xml.LocalName;
            else if (within == "t" && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(xml.Value);
            else if (xml.NodeType == XmlNodeType.EndElement)
                within = "";

            if (text.Length > TableLimits.CellText)
                throw TableFaults.CellTooLong();
        }

        return EscapedText.Unescape(text.ToString());
    }
}
