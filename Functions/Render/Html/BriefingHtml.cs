using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Render.Html;

/// <summary><c>briefing.html</c>: the pack as one page that needs nothing else. No script, no request, no style but its own.</summary>
internal static class BriefingHtml
{
    public static RenderedDocument Render(BriefingPack pack)
    {
        var document = pack.Document;
        var html = Tag("html", At("lang", "nl"), Head(document), Body(document));
        return new("briefing.html", "text/html; charset=utf-8", ToPage(html));
    }

    private static XElement Head(BriefingDocument document)
    {
        var style = Stylesheet.Of(document);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        return Tag(
            "head",
            Void("meta", At("charset", "utf-8")),
            Void("meta", At("http-equiv", "Content-Security-Policy"), At("content", $"default-src 'none'; style-src 'sha256-{hash}'; font-src data:; base-uri 'none'; form-action 'none'")),
            Void("meta", At("name", "viewport"), At("content", "width=device-width, initial-scale=1")),
            Void("meta", At("name", "color-scheme"), At("content", "light dark")),
            Void("meta", At("name", "referrer"), At("content", "no-referrer")),
            Tag("title", VisibleText.Line($"{document.Title} - {document.Subtitle}")),
            Tag("style", style));
    }

    private static XElement Body(BriefingDocument document)
    {
        var blocks = new PageBlocks(document);
        return Tag(
            "body",
            Tag("a", Class("sla-over"), At("href", "#_tekst"), "Direct naar de tekst"),
            Tag(
                "header",
                Tag("p", Class("rubricering"), Text(document.Marking)),
                Tag("h1", Text(document.Title)),
                Tag("p", Class("ondertitel"), Text(document.Subtitle))),
            Contents(document, blocks.Anchors),
            Tag(
                "main",
                At("id", "_tekst"),
                At("tabindex", "-1"),
                Tag("div", Class("omslag"), document.Cover.SelectMany(blocks.Of)),
                document.Sections.Select(section => Chapter(section, blocks))),
            Tag("footer", Tag("p", Class("rubricering"), Text(document.Marking))));
    }

    private static XElement Contents(BriefingDocument document, Anchors anchors) => Tag(
        "nav",
        At("id", "_inhoud"),
        At("aria-labelledby", "_inhoud-kop"),
        Tag("h2", At("id", "_inhoud-kop"), "Inhoud"),
        Tag(
            "ol",
            document.Sections.Select(section => Tag(
                "li",
                Link(section.Id, section.Title, anchors),
                section.Blocks.Any(IsListed) ? Tag("ol", section.Blocks.Where(IsListed).Cast<Heading>().Select(heading => Tag("li", Link(heading.Id, heading.Text, anchors)))) : null))));

    private static bool IsListed(Block block) => block is Heading { Level: <= 2 };

    private static XElement Link(string id, string text, Anchors anchors) => Tag("a", At("href", "#" + anchors.PageId(id)), Text(text));

    private static XElement Chapter(Section section, PageBlocks blocks) => Tag(
        "section",
        Spread.Of([new Heading(section.Id, 1, section.Title), .. section.Blocks]).Select(spread => OnPaper(spread, blocks)),
        Tag("p", Class("terug"), Tag("a", At("href", "#_inhoud"), "Terug naar de inhoud")));

    private static IEnumerable<XElement> OnPaper(Spread spread, PageBlocks blocks)
    {
        var elements = spread.Blocks.SelectMany(blocks.Of);
        return spread.Page == Page.Landscape ? [Tag("div", Class("liggend"), elements)] : elements;
    }
}
