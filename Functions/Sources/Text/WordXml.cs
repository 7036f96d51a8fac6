using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Text;

/// <summary>Names and values as they stand in the XML of a DOCX, in its transitional and its strict form.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /// <summary>The local name of an element of WordprocessingML; empty for an element of another language.</summary>
    public static string Name(XmlReader reader) =>
        reader.NamespaceURI is Transitional or Strict ? reader.LocalName : "";

    public static string Attribute(XmlReader reader, string name) =>
        reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict) ?? "";

    public static int? Number(XmlReader reader, string name) =>
        int.TryParse(Attribute(reader, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
