using System.Buffers;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LrtIntegration.Render.Html;

/// <summary>The vocabulary of a page that is HTML and well-formed XML at once, so that no text can break out of its element.</summary>
internal static class Markup
{
    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.None,
    };

    /// <summary>An element; null content is left out.</summary>
    public static XElement Tag(string name, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(name);
        foreach (var part in content)
            element.Add(part);

        // HTML knows no "<p/>": an element without content still has an end tag.
        if (element.IsEmpty)
            element.Value = "";
        return element;
    }

    /// <summary>An element that HTML writes without an end tag: meta, br.</summary>
    public static XElement Void(string name, params object?[] attributes) => new(name, attributes);

    public static XAttribute At(string name, string value) => new(name, value);

    public static XAttribute Class(string value) => At("class", value);

    /// <summary>Outside text with its line ends, as content of an element.</summary>
    public static object Text(string text)
    {
        var visible = VisibleText.Of(text);
        return visible.Contains('\n', StringComparison.Ordinal) ? visible.Split('\n').SelectMany((line, index) => index == 0 ? (object[])[line] : [Void("br"), line]) : visible;
    }

    /// <summary>The attribute of an element whose text may begin in Arabic or Hebrew.</summary>
    public static XAttribute? Direction(string text) => VisibleText.IsRightToLeft(text) ? At("dir", "rtl") : null;

    public static byte[] ToPage(XElement html)
    {
        var page = new PieceBuffer();
        page.Writer.Write("<!DOCTYPE html>\n"u8);
        using (var writer = XmlWriter.Create(page.Writer.AsStream(leaveOpen: true), Settings))
            html.WriteTo(writer);
        page.Writer.Write("\n"u8);
        return page.Close();
    }
}
