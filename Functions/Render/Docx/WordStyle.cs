using System.Xml.Linq;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>One style of paragraphs. Each step gives a new one; properties come out in the order that the schema of Word demands.</summary>
internal sealed record WordStyle(string Id, string Name)
{
    private static readonly string[] BuiltIn = ["Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "TOC Heading", "toc 1", "toc 2", "List Bullet", "Quote", "caption", "header", "footer"];

    private bool IsDefault { get; init; }

    private XElement? KeepNext { get; init; }

    private XElement? PageBreak { get; init; }

    private XElement? Number { get; init; }

    private XElement? Rule { get; init; }

    private XElement? Shade { get; init; }

    private XElement? Spacing { get; init; }

    private XElement? Indent { get; init; }

    private XElement? Alignment { get; init; }

    private XElement? OutlineLevel { get; init; }

    private IReadOnlyList<XElement> Weight { get; init; } = [];

    private IReadOnlyList<XElement> Size { get; init; } = [];

    public static WordStyle Paragraph(string id, string name) => new(id, name);

    public WordStyle Default() => this with { IsDefault = true };

    /// <param name="before">Twentieths of a point, as <paramref name="after"/>.</param>
    /// <param name="line">240 is a line without extra space.</param>
    public WordStyle Space(int before, int after, int line = 240) =>
        this with { Spacing = El("spacing", At("before", before), At("after", after), At("line", line), At("lineRule", "auto")) };

    public WordStyle Letters(double points, Ink ink) =>
        this with { Size = [Val("color", Hex(ink)), Val("sz", HalfPoints(points)), Val("szCs", HalfPoints(points))] };

    public WordStyle Bold() => this with { Weight = [El("b"), El("bCs")] };

    /// <param name="level">0 for a chapter.</param>
    public WordStyle Outline(int level) => this with { OutlineLevel = Val("outlineLvl", level), KeepNext = El("keepNext") };

    public WordStyle KeptWithNext() => this with { KeepNext = El("keepNext") };

    public WordStyle OnNewPage() => this with { PageBreak = El("pageBreakBefore") };

    public WordStyle Indented(int left) => this with { Indent = El("ind", At("left", left)) };

    /// <summary>The first line begins at the margin, with a mark before a tab.</summary>
    public WordStyle Hanging(int left) => this with { Indent = El("ind", At("left", left), At("hanging", left)) };

    public WordStyle Shaded(Ink field) => this with { Shade = El("shd", At("val", "clear"), At("color", "auto"), At("fill", Hex(field))) };

    public WordStyle ToTheRight() => this with { Alignment = Val("jc", "right") };

    public WordStyle Bulleted() => this with { Number = El("numPr", Val("numId", 1)), Indent = El("ind", At("left", 340), At("hanging", 255)) };

    public WordStyle Ruled(string side, Ink ink, int size, int space) =>
        this with { Rule = El("pBdr", Edge(side, ink, size, space)) };

    /// <summary>A shaded field with air above and below the text, and a line in an ink before it.</summary>
    public WordStyle Boxed(Ink line, Ink field) => Shaded(field) with
    {
        Rule = El("pBdr", Edge("top", field, 24, 2), Edge("left", line, 24, 8), Edge("bottom", field, 24, 2)),
    };

    public XElement ToXml() => El(
        "style",
        At("type", "paragraph"),
        IsDefault ? At("default", "1") : null,
        BuiltIn.Contains(Name, StringComparer.Ordinal) ? null : At("customStyle", "1"),
        At("styleId", Id),
        Val("name", Name),
        IsDefault ? null : Val("basedOn", "Normal"),
        El("qFormat"),
        El("pPr", KeepNext, PageBreak, Number, Rule, Shade, Spacing, Indent, Alignment, OutlineLevel),
        El("rPr", Weight, Size));

    private static XElement Edge(string side, Ink ink, int size, int space) =>
        El(side, At("val", "single"), At("sz", size), At("space", space), At("color", Hex(ink)));
}
