using System.Diagnostics;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The text of a document, to look for words in.</summary>
internal static class WordsOf
{
    public static IEnumerable<string> Block(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => Spans(paragraph.Spans),
        Bullets bullets => bullets.Items.SelectMany(Spans),
        Quotation quotation => Spans(quotation.Attribution).Prepend(quotation.Text),
        Notice notice => Spans(notice.Spans),
        KeyFigures figures => figures.Items.SelectMany(item => (string[])[item.Label, item.Value, item.Change]),
        Table table =>
        [
            table.Caption,
            table.SourceLine,
            .. table.Columns.Select(column => column.Header),
            .. table.Rows.SelectMany(row => row.Cells).SelectMany(cell => Spans(cell.Spans)),
        ],
        Notes notes => Spans(notes.Lead).Concat(notes.Items.SelectMany(note => Spans(note.Spans).Prepend(note.Number))),
        ChartFigure chart => [chart.Chart.Title, chart.Conclusion, chart.SourceLine],
        _ => throw new UnreachableException(),
    };

    /// <summary>Those of the sought words that stand in the texts as words of their own, in the same case.</summary>
    public static IReadOnlySet<string> Texts(IEnumerable<string> texts, IReadOnlyList<string> sought)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var begunBy = sought.GroupBy(word => word[0]).ToDictionary(words => words.Key, words => words.ToList());
        foreach (var text in texts)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!begunBy.TryGetValue(text[at], out var words) || (at > 0 && char.IsLetterOrDigit(text[at - 1]))) continue;
                foreach (var word in words)
                {
                    if (StandsAt(at, word, text)) found.Add(word);
                }
            }
        }

        return found;
    }

    private static bool StandsAt(int at, string word, string text) =>
        string.CompareOrdinal(text, at, word, 0, word.Length) == 0 && (at + word.Length == text.Length || !char.IsLetterOrDigit(text[at + word.Length]));

    private static IEnumerable<string> Spans(IEnumerable<Span> spans) => spans.Select(span => span.Text);
}
