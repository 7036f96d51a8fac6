using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Paper;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>Each block as paragraphs and tables of Word.</summary>
internal static class StoryBlocks
{
    public static IEnumerable<XElement> Of(Block block, Story story, Page page) => block switch
    {
        Heading heading => [Heading(heading.Id, heading.Level, heading.Text, story)],
        Paragraph paragraph => [Wml.Paragraph("Normal", Runs.Of(paragraph.Spans, story.Anchors), Direction(paragraph.Spans))],
        Bullets bullets => bullets.Items.Select(item => Wml.Paragraph("ListBullet", Runs.Of(item, story.Anchors), Direction(item))),
        Quotation quotation => Quotation(quotation, story),
        Notice notice => [Notice(notice, story)],
        KeyFigures figures => KeyFigureTable.Of(figures, story, page),
        Table table => WordTable.Of(table, story, page),
        Notes notes => notes.Items.Select(note => Note(note, story)).Prepend(Wml.Paragraph("Notenkop", Runs.Of(notes.Lead, story.Anchors))),
        ChartFigure figure => WordPicture.Of(figure, story, page),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "The Word document cannot show this kind of block."),
    };

    /// <param name="level">1 for a chapter.</param>
    public static XElement Heading(string id, int level, string text, Story story) =>
        Wml.Paragraph($"Heading{Math.Clamp(level, 1, 3)}", Runs.Marked(id, [Runs.Text(text)], story.Anchors));

    /// <summary>The heading of a chapter that begins under the one before it.</summary>
    public static XElement FollowingHeading(Heading heading, Story story) => Wml.Paragraph(
        "Heading1",
        Runs.Marked(heading.Id, [Runs.Text(heading.Text)], story.Anchors),
        El("pageBreakBefore", At("val", "0")),
        El("spacing", At("before", 480), At("after", 160)));

    /// <summary>For a paragraph that introduces what follows.</summary>
    public static void KeepWithNext(XElement paragraph) =>
        paragraph.Element(W + "pPr")!.Element(W + "pStyle")!.AddAfterSelf(El("keepNext"));

    /// <summary>A line of no height, where Word demands a paragraph.</summary>
    public static XElement Spacer() => Wml.Paragraph("Tussenruimte", []);

    /// <summary>The property of a paragraph that begins in Arabic or Hebrew.</summary>
    public static XElement? Direction(IReadOnlyList<Span> spans) =>
        spans.Count > 0 && VisibleText.IsRightToLeft(spans[0].Text) ? El("bidi") : null;

    private static IEnumerable<XElement> Quotation(Quotation quotation, Story story)
    {
        var attributed = quotation.Attribution.Count > 0;
        yield return Wml.Paragraph("Quote", [Runs.Text(quotation.Text)], attributed ? El("keepNext") : null, Direction([new Span(quotation.Text)]));
        if (attributed)
            yield return Wml.Paragraph("Bronvermelding", Runs.Of(quotation.Attribution, story.Anchors));
    }

    private static XElement Note(Note note, Story story) =>
        Wml.Paragraph("Noot", [.. Runs.Marked(note.Id, [Runs.Text(note.Number, El("b"), El("bCs"))], story.Anchors), Runs.Text("\t"), .. Runs.Of(note.Spans, story.Anchors)], Direction(note.Spans));

    private static XElement Notice(Notice notice, Story story) => notice.Kind switch
    {
        NoticeKind.Information => Wml.Paragraph("Toelichting", Runs.Of(notice.Spans, story.Anchors)),
        NoticeKind.Warning => Wml.Paragraph("LetOp", [Runs.Text("Let op: ", El("b"), El("bCs")), .. Runs.Of(notice.Spans, story.Anchors)]),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, message: null),
    };
}
