using System.Xml;
using System.Xml.Linq;
using UglyToad.PdfPig;

namespace LrtIntegration.Sources.Text;

/// <summary>Whether the properties of a PDF name who made it: its dictionary, or its metadata in XML.</summary>
internal static class PdfAuthor
{
    private static readonly XName Creator = XName.Get("creator", "http://purl.org/dc/elements/1.1/");
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    public static bool IsIn(PdfDocument pdf) =>
        !string.IsNullOrWhiteSpace(pdf.Information.Author)
        || (pdf.TryGetXmpMetadata(out var metadata) && IsIn(metadata.GetXmlBytes().ToArray()));

    private static bool IsIn(byte[] metadata)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(metadata), Settings);
            return XDocument.Load(xml).Descendants(Creator).Any(creator => !string.IsNullOrWhiteSpace(creator.Value));
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
