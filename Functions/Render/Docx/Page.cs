using System.Xml.Linq;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>A page of A4, upright or lying. Lengths are twentieths of a point.</summary>
internal sealed record Page(int Width, int Height)
{
    private const int Margin = 1247;

    public static Page Portrait { get; } = new(11906, 16838);

    public static Page Landscape { get; } = new(16838, 11906);

    public int TextWidth => Width - (2 * Margin);

    public int TextHeight => Height - (2 * Margin) - 600;

    /// <summary>The properties of a run of such pages; every page bears the same header and footer.</summary>
    public XElement Properties() => El(
        "sectPr",
        Reference("headerReference", WordParts.Header),
        Reference("footerReference", WordParts.Footer),
        Val("type", "nextPage"),
        El("pgSz", At("w", Width), At("h", Height), Width > Height ? At("orient", "landscape") : null),
        El("pgMar", At("top", Margin + 300), At("right", Margin), At("bottom", Margin + 100), At("left", Margin), At("header", 620), At("footer", 560), At("gutter", 0)));

    private static XElement Reference(string name, string relationship) => El(name, At("type", "default"), new XAttribute(R + "id", relationship));
}
