using System.IO.Compression;
using System.Xml.Linq;

namespace LrtIntegration.Tests.Render;

/// <summary>A Word document as a test reads it: its parts as XML.</summary>
internal sealed class WordFile(byte[] content)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public XElement Body => Part("word/document.xml").Element(W + "body")!;

    public XElement Part(string path)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        using var stream = zip.GetEntry(path)!.Open();
        return XElement.Load(stream);
    }

    public IEnumerable<XElement> InStyle(string style) => Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) == style);

    public static string StyleOf(XElement paragraph) => (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") ?? "";

    /// <summary>What a reader sees of an element: field codes are no text, and the blanks around a text go unless they are to be kept.</summary>
    public static string TextOf(XElement element) => string.Concat(element.Descendants().Select(child => child.Name.LocalName switch
    {
        "t" => (string?)child.Attribute(XNamespace.Xml + "space") == "preserve" ? child.Value : child.Value.Trim(),
        "br" => "\n",
        "tab" => "\t",
        _ => "",
    }));
}
