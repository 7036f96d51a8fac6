using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LrtIntegration.Tests.Render;

/// <summary>A page as a test reads it. It is XML as well as HTML: a page that is not well-formed does not load.</summary>
internal sealed class PageFile
{
    public PageFile(byte[] content)
    {
        Text = Encoding.UTF8.GetString(content);
        using var reader = XmlReader.Create(new StringReader(Text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, MaxCharactersInDocument = 0 });
        Root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public string Text { get; }

    public XElement Root { get; }

    public IEnumerable<XElement> All(string name) => Root.Descendants(name);

    public IEnumerable<string> Ids => Root.Descendants().Attributes("id").Select(id => id.Value);

    public static string TextOf(XElement element) => string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        _ => "",
    }));
}
