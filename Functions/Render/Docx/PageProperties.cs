using System.Xml.Linq;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>The properties of a run of pages: their size and margins, and the header and footer that every page bears.</summary>
internal static class PageProperties
{
    public static XElement Of(Page page) => El(
        "sectPr",
        Reference("headerReference", WordParts.Header),
        Reference("footerReference", WordParts.Footer),
        Val("type", "nextPage"),
        El("pgSz", At("w", page.Width), At("h", page.Height), page == Page.Landscape ? At("orient", "landscape") : null),
        El("pgMar", At("top", Page.Margin + 300), At("right", Page.Margin), At("bottom", Page.Margin + 100), At("left", Page.Margin), At("header", 620), At("footer", 560), At("gutter", 0)));

    private static XElement Reference(string name, string relationship) => El(name, At("type", "default"), new XAttribute(R + "id", relationship));
}
