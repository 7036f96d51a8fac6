namespace LrtIntegration.Pack.Chapters;

/// <summary>Blocks with the small links to what they rest on: in text behind the words, in a table once a line.</summary>
internal static class Referenced
{
    public static Section Of(Section section, ReferenceList references) => section with { Blocks = Of(section.Blocks, references) };

    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks, ReferenceList references) => [.. blocks.Select(block => Of(block, references))];

    private static Block Of(Block block, ReferenceList references) => block switch
    {
        Paragraph paragraph => paragraph with { Spans = Of(paragraph.Spans, references) },
        Bullets bullets => bullets with { Items = [.. bullets.Items.Select(item => Of(item, references))] },
        Quotation quotation => quotation with { Attribution = Of(quotation.Attribution, references) },
        Notice notice => notice with { Spans = Of(notice.Spans, references) },
        KeyFigures figures => figures with { Items = [.. figures.Items.Select(item => Of(item, references))] },
        Table table => table with { Rows = [.. table.Rows.Select(row => Of(row, table.Columns, references))] },
        ChartFigure { Origin: { } origin } chart => chart with { Reference = references.To(origin) },
        _ => block,
    };

    private static KeyFigure Of(KeyFigure figure, ReferenceList references) =>
        figure.Origin is { } origin ? figure with { Reference = references.To(origin) } : figure;

    private static IReadOnlyList<Span> Of(IReadOnlyList<Span> spans, ReferenceList references)
    {
        if (spans.All(span => span.Origin is null)) return spans;
        var referenced = new List<Span>(spans.Count + 1);
        for (var i = 0; i < spans.Count; i++)
        {
            referenced.Add(spans[i]);
            if (spans[i].Origin is { } origin && (i + 1 == spans.Count || spans[i + 1].Origin != origin)) referenced.Add(references.To(origin));
        }

        return referenced;
    }

    private static Row Of(Row row, IReadOnlyList<Column> columns, ReferenceList references)
    {
        if (Origin.Together(row.Cells.SelectMany(cell => cell.Spans).Select(span => span.Origin)) is not { } origin) return row;

        // Behind a number of its own, such as that of an agenda item, the reference would be taken for a part of it.
        var bearer = columns[0].Numbers is Numbers.Marks ? row.Cells.TakeWhile(cell => cell.Spans.All(span => span.Origin is null)).Count() : 0;
        return row with { Cells = [.. row.Cells.Select((cell, index) => index == bearer ? new Cell([.. cell.Spans, references.To(origin)]) : cell)] };
    }
}
