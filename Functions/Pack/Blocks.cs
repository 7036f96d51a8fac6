namespace LrtIntegration.Pack;

/// <summary>What the pack says, and in which order: never how it looks.</summary>
/// <param name="Marking">The configured marking of every page ("Concept - intern beraad"); never guessed.</param>
/// <param name="Cover">What stands on the cover below title and subtitle.</param>
internal sealed record BriefingDocument(string Title, string Subtitle, string Marking, IReadOnlyList<Block> Cover, IReadOnlyList<Section> Sections)
{
    public static BriefingDocument Empty { get; } = new("", "", "", [], []);
}

/// <summary>A chapter: heading level 1. <paramref name="Id"/> is a stable anchor.</summary>
internal sealed record Section(string Id, string Title, IReadOnlyList<Block> Blocks, SectionStart Start = SectionStart.NewPage);

/// <summary>Where a chapter begins on paper.</summary>
internal enum SectionStart
{
    NewPage,

    /// <summary>Under the chapter before it: for short ones.</summary>
    FollowsOn,
}

/// <summary>One thing said. A renderer switches over all of them.</summary>
internal abstract record Block;

/// <summary>A heading within a section: level 2 or 3.</summary>
internal sealed record Heading(string Id, int Level, string Text) : Block;

internal sealed record Paragraph(IReadOnlyList<Span> Spans) : Block
{
    public Paragraph(string text, Numbers numbers = Numbers.Figures)
        : this([new Span(text, Numbers: numbers)])
    {
    }
}

/// <summary>A list without order; each item is a run of spans.</summary>
internal sealed record Bullets(IReadOnlyList<IReadOnlyList<Span>> Items) : Block;

/// <summary>Words of a source, literally, with where they come from.</summary>
internal sealed record Quotation(string Text, IReadOnlyList<Span> Attribution) : Block;

/// <summary>Something that the reader must not miss.</summary>
internal sealed record Notice(NoticeKind Kind, IReadOnlyList<Span> Spans) : Block;

internal enum NoticeKind
{
    Information,
    Warning,
}

/// <summary>A few figures that matter, side by side.</summary>
internal sealed record KeyFigures(IReadOnlyList<KeyFigure> Items) : Block;

/// <param name="Change">The change in words: "+ 214 sinds 3 juli 2023", or why there is none.</param>
/// <param name="Reference">The small link to <paramref name="Origin"/>, set when the document is complete.</param>
internal sealed record KeyFigure(string Label, string Value, string Change, string? Target = null, Origin? Origin = null, Span? Reference = null);

/// <summary>A table. The first cell of each row is its header.</summary>
/// <param name="SourceLine">What stands under it: source and reference date.</param>
/// <param name="SourceTarget">The anchor of the evidence to which the source line links.</param>
internal sealed record Table(string Id, string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, string SourceLine, string? SourceTarget = null, Print Print = Print.Normal) : Block;

/// <summary>How large the letters of a table are.</summary>
internal enum Print
{
    Normal,

    /// <summary>For lists in which one looks something up.</summary>
    Fine,
}

/// <param name="Numbers">What the digits in its cells are, where a cell does not say otherwise.</param>
internal sealed record Column(string Header, Alignment Alignment = Alignment.Left, Numbers Numbers = Numbers.Figures);

internal enum Alignment
{
    Left,
    Right,
}

/// <param name="Id">The anchor of this row, to which a <see cref="Span.Target"/> may point; null where nothing points here.</param>
internal sealed record Row(IReadOnlyList<Cell> Cells, RowKind Kind = RowKind.Plain, string? Id = null);

internal enum RowKind
{
    Plain,
    Total,
}

internal sealed record Cell(IReadOnlyList<Span> Spans)
{
    public Cell(string text, string? target = null)
        : this([new Span(text, Target: target)])
    {
    }
}

/// <summary>Numbered notes with what they have in common above them.</summary>
internal sealed record Notes(IReadOnlyList<Span> Lead, IReadOnlyList<Note> Items) : Block;

/// <param name="Id">The anchor of this note, to which a <see cref="Span.Target"/> may point.</param>
internal sealed record Note(string Id, string Number, IReadOnlyList<Span> Spans);

/// <summary>A run of text. <paramref name="Target"/> is the id of an anchor in the same document, to which the run links.</summary>
/// <param name="Origin">What the run rests on; the document gets a small link to its line in the list of origins.</param>
internal sealed record Span(string Text, Emphasis Emphasis = Emphasis.None, string? Target = null, Origin? Origin = null, Numbers Numbers = Numbers.Figures);

internal enum Emphasis
{
    None,
    Strong,
    Muted,

    /// <summary>The small number that leads to an origin: <c>[12]</c>.</summary>
    Reference,
}

/// <summary>A chart with the sentence that says what it shows; its table stands beside it in the document.</summary>
/// <param name="Reference">The small link to <paramref name="Origin"/>, set when the document is complete.</param>
internal sealed record ChartFigure(string Id, Chart Chart, string Conclusion, string SourceLine, string? SourceTarget = null, Origin? Origin = null, Span? Reference = null) : Block;
