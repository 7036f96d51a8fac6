using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Charts;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Render.Html;

/// <summary>Each block as elements of a page. Tables and figures are numbered as they come.</summary>
internal sealed class PageBlocks(BriefingDocument document)
{
    private int _tables;
    private int _figures;

    public Anchors Anchors { get; } = new(document);

    public IEnumerable<XElement> Of(Block block) => block switch
    {
        Heading heading => [Heading(heading)],
        Paragraph paragraph => [Tag("p", Direction(First(paragraph.Spans)), Spans(paragraph.Spans))],
        Bullets bullets => [Tag("ul", bullets.Items.Select(item => Tag("li", Direction(First(item)), Spans(item))))],
        Quotation quotation => [Quotation(quotation)],
        Notice notice => [Notice(notice)],
        KeyFigures figures => [KeyFigures(figures)],
        Table table => PageTable.Of(table, ++_tables, this),
        Notes notes => Notes(notes),
        ChartFigure figure => [Figure(figure)],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "The page cannot show this kind of block."),
    };

    public IEnumerable<object> Spans(IReadOnlyList<Span> spans) => spans.Select(Run);

    /// <summary>The id attribute of the first bearer of an anchor; null for a later one.</summary>
    public XAttribute? Id(string? id) => Anchors.Place(id) ? At("id", Anchors.PageId(id!)) : null;

    public static string First(IReadOnlyList<Span> spans) => spans.Count > 0 ? spans[0].Text : "";

    private XElement Heading(Heading heading) =>
        Tag(heading.Level switch { <= 1 => "h2", 2 => "h3", _ => "h4" }, Id(heading.Id), At("tabindex", "-1"), Text(heading.Text));

    private object Run(Span span)
    {
        var text = Text(span.Text);
        var emphasised = span.Emphasis switch
        {
            Emphasis.None => text,
            Emphasis.Strong => Tag("strong", text),
            Emphasis.Muted => Tag("span", Class("zacht"), text),
            Emphasis.Reference => Tag("sup", Class("herkomst"), text),
            _ => throw new ArgumentOutOfRangeException(nameof(span), span.Emphasis, message: null),
        };
        return Anchors.Know(span.Target) ? Tag("a", At("href", "#" + Anchors.PageId(span.Target!)), emphasised) : emphasised;
    }

    private XElement Quotation(Quotation quotation) => Tag(
        "figure",
        Class("citaat"),
        Tag("blockquote", Direction(quotation.Text), Tag("p", Text(quotation.Text))),
        quotation.Attribution.Count > 0 ? Tag("figcaption", Spans(quotation.Attribution)) : null);

    private XElement Notice(Notice notice) => notice.Kind switch
    {
        NoticeKind.Information => Tag("div", Class("toelichting"), At("role", "note"), Tag("p", Spans(notice.Spans))),
        NoticeKind.Warning => Tag("div", Class("let-op"), At("role", "note"), Tag("p", Tag("strong", "Let op:"), " ", Spans(notice.Spans))),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, message: null),
    };

    private IEnumerable<XElement> Notes(Notes notes) =>
    [
        Tag("p", Class("kop-noten"), Spans(notes.Lead)),
        Tag("dl", Class("noten"), notes.Items.Select(note => Tag("div", Id(note.Id), Tag("dt", Text(note.Number)), Tag("dd", Direction(First(note.Spans)), Spans(note.Spans))))),
    ];

    private XElement KeyFigures(KeyFigures figures) => Tag(
        "dl",
        Class("kerncijfers"),
        figures.Items.Select(item => Tag(
            "div",
            Tag("dt", Text(item.Label)),
            Tag("dd", Class("waarde"), Run(new Span(item.Value, Target: item.Target)), Reference(item.Reference)),
            Tag("dd", Class("verschil"), Text(item.Change)))));

    private object? Reference(Span? reference) => reference is null ? null : Run(reference);

    private XElement Figure(ChartFigure figure)
    {
        var number = (++_figures).ToString(CultureInfo.InvariantCulture);
        return Tag(
            "figure",
            Class("grafiek"),
            Id(figure.Id),
            Tag("figcaption", Tag("strong", $"Figuur {number}."), " ", Text(figure.Chart.Title), Tag("p", Class("conclusie"), Text(figure.Conclusion), Reference(figure.Reference))),
            Chart("breed", HouseStyle.WideChart),
            Chart("smal", HouseStyle.NarrowChart),
            Tag("p", Class("bron"), Run(new Span(figure.SourceLine, Target: figure.SourceTarget))));

        XElement Chart(string kind, double width) =>
            Tag("div", Class(kind), SvgChart.Of(ChartLayout.Of(figure.Chart, width), $"_figuur-{number}-{kind}", figure.Chart.Title, figure.Conclusion));
    }
}
