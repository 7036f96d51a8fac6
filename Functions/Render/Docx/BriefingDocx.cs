using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary><c>briefing.docx</c>: the pack as a Word document, in plain WordprocessingML (docs/decisions/0004-documents.md says why).</summary>
internal static class BriefingDocx
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static RenderedDocument Render(BriefingPack pack)
    {
        var document = pack.Document;
        var story = new Story(document);
        var body = El("document", new XAttribute(XNamespace.Xmlns + "w", W), new XAttribute(XNamespace.Xmlns + "r", R), Body(document, story));

        using var package = new WordPackage();
        package.Add("[Content_Types].xml", WordParts.ContentTypes());
        package.Add("_rels/.rels", WordParts.Relationships());
        package.Add("docProps/core.xml", WordParts.Properties(pack));
        package.Add("word/document.xml", body);
        package.Add("word/_rels/document.xml.rels", WordParts.DocumentRelationships(story.Pictures.Count));
        package.Add("word/styles.xml", WordStyles.All());
        package.Add("word/numbering.xml", WordParts.Numbering());
        package.Add("word/settings.xml", WordParts.Settings());
        package.Add("word/fontTable.xml", WordParts.Fonts());
        package.Add("word/header1.xml", WordParts.HeaderOf(document));
        package.Add("word/footer1.xml", WordParts.FooterOf(document));
        for (var i = 0; i < story.Pictures.Count; i++)
            package.Add($"word/{WordParts.PicturePath(i + 1)}", story.Pictures[i].GetAwaiter().GetResult());
        return new("briefing.docx", ContentType, package.ToArray());
    }

    private static XElement Body(BriefingDocument document, Story story)
    {
        var body = El("body");
        body.Add(Cover(document, story));
        body.Add(WordContents.Of(document, story.Anchors));

        var page = Page.Portrait;
        foreach (var section in document.Sections)
        {
            var opening = new Heading(section.Id, 1, section.Title);
            foreach (var spread in Spread.Of([opening, .. section.Blocks]))
            {
                if (spread.Page != page)
                    EndPages(body, page);
                page = spread.Page;
                for (var i = 0; i < spread.Blocks.Count; i++)
                {
                    body.Add(spread.Blocks[i] == opening && section.Start is SectionStart.FollowsOn
                        ? [StoryBlocks.FollowingHeading(opening, story)]
                        : StoryBlocks.Of(spread.Blocks[i], story, page));
                    if (spread.Blocks[i] is Paragraph && i + 1 < spread.Blocks.Count && spread.Blocks[i + 1] is Quotation)
                        StoryBlocks.KeepWithNext(body.Elements().Last());
                }
            }
        }

        body.Add(PageProperties.Of(page));
        return body;
    }

    private static IEnumerable<XElement> Cover(BriefingDocument document, Story story) =>
    [
        Wml.Paragraph("Title", [Runs.Text(document.Title)]),
        Wml.Paragraph("Subtitle", [Runs.Text(document.Subtitle)]),
        Wml.Paragraph("Rubricering", [Runs.Text(document.Marking)]),
        .. document.Cover.SelectMany(block => StoryBlocks.Of(block, story, Page.Portrait)),
    ];

    // Word keeps the properties of a run of pages in the last paragraph of it.
    private static void EndPages(XElement body, Page page)
    {
        if (body.LastNode is not XElement last || last.Name != W + "p")
            body.Add(last = StoryBlocks.Spacer());
        last.Element(W + "pPr")!.Add(PageProperties.Of(page));
    }
}
