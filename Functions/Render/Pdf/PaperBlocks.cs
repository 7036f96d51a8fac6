using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Charts;
using LrtIntegration.Render.Paper;

namespace LrtIntegration.Render.Pdf;

/// <summary>Each block as data for the template. Tables and figures are numbered as they come.</summary>
internal sealed class PaperBlocks(BriefingDocument document)
{
    // As many key figures as stand side by side on a page.
    private const int FiguresInRow = 5;

    private const string WithoutHeading = "(zonder kop)";

    private readonly Anchors anchors = new(document);
    private int tables;
    private int figures;
    private int depth;

    /// <param name="next">What comes after it; null at the end.</param>
    public JsonObject Of(Block block, Block? next, Page page) => block switch
    {
        Heading heading => Heading(heading),
        Paragraph paragraph => Directed("paragraph", paragraph.Spans, ("introduces", next is Quotation or Bullets or Table or Notes)),
        Bullets bullets => Kind("bullets", ("items", Each(bullets.Items, item => Directed("item", item)))),
        Quotation quotation => Kind("quotation", ("quoted", Directed("quoted", [new(quotation.Text)])), ("breakable", quotation.Text.Length > PaperTable.UnbreakableLetters), ("attribution", Spans(quotation.Attribution))),
        Notice notice => Notice(notice),
        KeyFigures key => Kind("keyFigures", ("rows", Each(key.Items.Chunk(FiguresInRow), items => Each(items, KeyFigure)))),
        Table table => PaperTable.Of(table, string.Create(CultureInfo.InvariantCulture, $"Tabel {++tables}."), this, page),
        Notes notes => Kind("notes", ("lead", Spans(notes.Lead)), ("items", Each(notes.Items, Note))),
        ChartFigure figure => Chart(figure),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "The PDF cannot show this kind of block."),
    };

    /// <summary>The label of the first bearer of an id; null for a later one, and where nothing can point.</summary>
    public JsonNode? Anchor(string? id) => anchors.Place(id) ? Label(id!) : null;

    public JsonArray Spans(IReadOnlyList<Span> spans) => Each(spans, Span);

    public JsonObject Directed(string kind, IReadOnlyList<Span> spans, params (string Name, JsonNode? Value)[] rest) => Kind(
        kind,
        [("spans", Spans(spans)), ("rightToLeft", spans.Count > 0 && VisibleText.IsRightToLeft(spans[0].Text)), .. rest]);

    public JsonArray Source(string line, string? target) => line.Length > 0 ? Spans([new(line, Target: target)]) : [];

    public static JsonObject Kind(string kind, params (string Name, JsonNode? Value)[] values)
    {
        var node = new JsonObject { ["kind"] = kind };
        foreach (var (name, value) in values)
            node[name] = value;
        return node;
    }

    public static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode> toNode) => new([.. items.Select(toNode)]);

    public static string Name(Ink ink) => ink.ToString().ToLowerInvariant();

    private JsonObject Span(Span span) => new()
    {
        ["text"] = PaperText.Lines(span.Text),
        ["emphasis"] = span.Emphasis switch
        {
            Emphasis.None => "none",
            Emphasis.Strong => "strong",
            Emphasis.Muted => "muted",
            Emphasis.Reference => "reference",
            _ => throw new ArgumentOutOfRangeException(nameof(span), span.Emphasis, message: null),
        },
        ["target"] = anchors.Know(span.Target) ? Label(span.Target!) : null,
    };

    // PDF/UA allows no heading without text, none before the first of level 1, and no level passed over.
    private JsonObject Heading(Heading heading)
    {
        depth = Math.Min(Math.Clamp(heading.Level, 1, 3), depth + 1);
        var text = string.IsNullOrWhiteSpace(heading.Text) ? WithoutHeading : heading.Text;
        return Kind("heading", ("level", depth), ("text", PaperText.Lines(text)), ("anchor", Anchor(heading.Id)));
    }

    private JsonObject Notice(Notice notice) => notice.Kind switch
    {
        NoticeKind.Information => Kind("notice", ("lead", ""), ("line", Name(Ink.Accent)), ("field", Name(Ink.Pale)), ("spans", Spans(notice.Spans))),
        NoticeKind.Warning => Kind("notice", ("lead", "Let op: "), ("line", Name(Ink.Warning)), ("field", Name(Ink.WarningPale)), ("spans", Spans(notice.Spans))),
        _ => throw new ArgumentOutOfRangeException(nameof(notice), notice.Kind, message: null),
    };

    private JsonObject Note(Note note) =>
        Directed("note", note.Spans, ("anchor", Anchor(note.Id)), ("number", PaperText.Line(note.Number)));

    private JsonObject KeyFigure(KeyFigure item) => new()
    {
        ["label"] = PaperText.Lines(item.Label),
        ["value"] = Span(new(item.Value, Target: item.Target)),
        ["reference"] = Reference(item.Reference),
        ["change"] = PaperText.Lines(item.Change),
    };

    private JsonArray Reference(Span? reference) => reference is null ? [] : Spans([reference]);

    private JsonObject Chart(ChartFigure figure)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Figuur {++figures}.");
        var alternative = PaperText.Line($"{figure.Chart.Title}. {figure.Conclusion}");
        var svg = SvgChart.Of(ChartLayout.Of(figure.Chart, HouseStyle.WideChart), "figuur", figure.Chart.Title, figure.Conclusion);
        foreach (var text in svg.DescendantNodes().OfType<XText>().ToList())
            text.Value = PaperText.Line(text.Value);
        return Kind(
            "chart",
            ("anchor", Anchor(figure.Id)),
            ("name", name),
            ("title", PaperText.Lines(figure.Chart.Title)),
            ("conclusion", PaperText.Lines(figure.Conclusion)),
            ("reference", Reference(figure.Reference)),
            ("alt", alternative),
            ("svg", svg.ToString(SaveOptions.DisableFormatting)),
            ("source", Source(figure.SourceLine, figure.SourceTarget)));
    }

    private string Label(string id) => string.Create(CultureInfo.InvariantCulture, $"plaats-{anchors.Ordinal(id)}");
}
