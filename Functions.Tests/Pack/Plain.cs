using System.Text;
using LrtIntegration.Pack;

namespace LrtIntegration.Tests.Pack;

/// <summary>The document as bare lines, one for each row and paragraph.</summary>
internal static class Plain
{
    public static string Text(BriefingPack pack)
    {
        var document = pack.Document;
        var text = new StringBuilder().Append(document.Title).Append('\n').Append(document.Subtitle).Append('\n');
        foreach (var block in document.Cover) Append(text, block);
        foreach (var section in document.Sections)
        {
            text.Append("\n# ").Append(section.Title).Append('\n');
            foreach (var block in section.Blocks) Append(text, block);
        }

        return text.ToString();
    }

    public static string Chapter(BriefingPack pack, string id)
    {
        var text = new StringBuilder();
        foreach (var block in pack.Document.Sections.Single(section => section.Id == id).Blocks) Append(text, block);
        return text.ToString();
    }

    public static IEnumerable<Span> Spans(BriefingPack pack) =>
        pack.Document.Cover.Concat(pack.Document.Sections.SelectMany(section => section.Blocks)).SelectMany(Spans);

    public static IEnumerable<string> Anchors(BriefingPack pack) =>
        pack.Document.Sections.Select(section => section.Id)
            .Concat(pack.Document.Sections.SelectMany(section => section.Blocks).SelectMany(Anchors));

    private static IEnumerable<string> Anchors(Block block) => block switch
    {
        Heading heading => [heading.Id],
        Table table => table.Rows.Select(row => row.Id).OfType<string>().Prepend(table.Id),
        ChartFigure chart => [chart.Id],
        Notes notes => notes.Items.Select(note => note.Id),
        _ => [],
    };

    public static IEnumerable<Span> Spans(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Spans,
        Notice notice => notice.Spans,
        Bullets bullets => bullets.Items.SelectMany(item => item),
        Quotation quotation => quotation.Attribution,
        Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Spans),
        KeyFigures figures => figures.Items.SelectMany(item => (Span[])[new(item.Value, Target: item.Target), .. item.Reference is { } reference ? (Span[])[reference] : []]),
        Notes notes => notes.Lead.Concat(notes.Items.SelectMany(note => note.Spans)),
        ChartFigure { Reference: { } reference } => [reference],
        _ => [],
    };

    private static void Append(StringBuilder text, Block block)
    {
        var lines = block switch
        {
            Heading heading => [$"{new string('#', heading.Level)} {heading.Text}"],
            Quotation quotation => [$"> {quotation.Text} [{Join(quotation.Attribution)}]"],
            Notice notice => [$"! {Join(notice.Spans)}"],
            Bullets bullets => bullets.Items.Select(item => $"* {Join(item)}"),
            KeyFigures figures => figures.Items.Select(item => $"{item.Label}: {item.Value} ({item.Change})"),
            ChartFigure chart => [$"[{chart.Chart.Title}] {chart.Conclusion}", chart.SourceLine],
            Notes notes => notes.Items.Select(note => $"{note.Number} | {Join(note.Spans)}").Prepend(Join(notes.Lead)),
            Table table => (IEnumerable<string>)
            [
                $"== {table.Caption}",
                string.Join(" | ", table.Columns.Select(column => column.Header)),
                .. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => Join(cell.Spans)))),
                table.SourceLine,
            ],
            _ => [Join(Spans(block))],
        };
        foreach (var line in lines) text.Append(line).Append('\n');
    }

    // The numbers that lead to an origin are left out: they change with everything that stands before them.
    private static string Join(IEnumerable<Span> spans) => string.Concat(spans.Where(span => span.Emphasis is not Emphasis.Reference).Select(span => span.Text));
}
