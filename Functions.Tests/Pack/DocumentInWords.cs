using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Pack;
using Span = LrtIntegration.Pack.Span;

namespace LrtIntegration.Tests.Pack;

/// <summary>A document as plain lines, all that it says and what it refers to, to lay beside what is expected.</summary>
internal static class DocumentInWords
{
    public static string Of(BriefingDocument document) => string.Join(
        '\n',
        [document.Title, document.Subtitle, document.Marking, .. document.Cover.SelectMany(Lines), .. document.Sections.SelectMany(section => section.Blocks.SelectMany(Lines).Prepend($"\n# {section.Title} ({section.Id}, {section.Start})")), ""]);

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        Heading heading => [$"{new string('#', heading.Level)} {heading.Text} ({heading.Id})"],
        Paragraph paragraph => [Words(paragraph.Spans)],
        Bullets bullets => bullets.Items.Select(item => $"- {Words(item)}"),
        Quotation quotation => [$"> {quotation.Text}", $">   {Words(quotation.Attribution)}"],
        Notice notice => [$"! {notice.Kind}: {Words(notice.Spans)}"],
        KeyFigures figures => figures.Items.Select(item => $"* {item.Label}: {item.Value}, {item.Change} {item.Target} {item.Reference?.Text}"),
        Table table =>
        [
            $"= {table.Caption} ({table.Id}, {table.Print})",
            string.Join(" | ", table.Columns.Select(column => $"{column.Header}{(column.Alignment is Alignment.Right ? " >" : "")}")),
            .. table.Rows.Select(row => $"{string.Join(" | ", row.Cells.Select(cell => Words(cell.Spans)))}{(row.Kind is RowKind.Plain ? "" : $" ({row.Kind})")}"),
            $"{table.SourceLine} {table.SourceTarget}",
        ],
        Notes notes => notes.Items.Select(note => $"{note.Number} {Words(note.Spans)}").Prepend(Words(notes.Lead)),
        ChartFigure chart => [$"~ {chart.Chart.Title}, {chart.Chart.Unit} ({chart.Id})", .. Drawn(chart.Chart), $"{chart.Conclusion} {chart.SourceLine} {chart.SourceTarget} {chart.Reference?.Text}"],
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<string> Drawn(Chart chart) => chart switch
    {
        LineChart lines => lines.Lines.Select(line => $"{line.Name}, {line.Style}: {Points(line.Points)}"),
        BarChart bars => bars.Bars.Select(bar => $"{bar.Label}: {bar.Value?.ToString(CultureInfo.InvariantCulture) ?? bar.WithoutValue}"),
        SmallMultiples panels => panels.Panels.Select(panel => $"{panel.Name}: {Points(panel.Points)}"),
        _ => throw new UnreachableException(),
    };

    private static string Points(IEnumerable<ChartPoint> points) => string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.Date:MM-dd}={point.Value}")));

    private static string Words(IEnumerable<Span> spans) => string.Concat(spans.Select(Words)).Replace("\n", "\n    ", StringComparison.Ordinal);

    private static string Words(Span span) =>
        span.Target is { } target && !string.Equals(target, $"herkomst-{span.Text.Trim('[', ']')}", StringComparison.Ordinal) ? $"{span.Text}<{target}>" : span.Text;
}
