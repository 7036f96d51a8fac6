using System.Globalization;
using System.Xml.Linq;

namespace LrtIntegration.Render.Docx;

/// <summary>The vocabulary of WordprocessingML: elements and attributes by their short names.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary><c>w:name</c> with this content; null content is left out.</summary>
    public static XElement El(string name, params ReadOnlySpan<object?> content) => With(new(W + name), content);

    /// <summary><c>w:name="value"</c>.</summary>
    public static XAttribute At(string name, string value) => new(W + name, value);

    public static XAttribute At(string name, int value) => At(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>&lt;w:name w:val="value"/&gt;</c>.</summary>
    public static XElement Val(string name, string value) => El(name, At("val", value));

    public static XElement Val(string name, int value) => El(name, At("val", value));

    /// <summary>A paragraph in a style, with properties in the order of the schema.</summary>
    public static XElement Paragraph(string style, IEnumerable<object?> content, params ReadOnlySpan<object?> properties) =>
        El("p", With(El("pPr", Val("pStyle", style)), properties), content);

    /// <summary>A colour without its "#", as Word writes it.</summary>
    public static string Hex(Ink ink) => HouseStyle.Colour(ink)[1..];

    /// <summary>Half points, in which Word counts the size of letters.</summary>
    public static int HalfPoints(double points) => (int)Math.Round(points * 2);

    private static XElement With(XElement element, ReadOnlySpan<object?> content)
    {
        foreach (var part in content)
            element.Add(part);
        return element;
    }
}
