using LrtIntegration.Pack;

namespace LrtIntegration.Render.Paper;

/// <summary>How wide the columns of a table are: no narrower than its words, and wider where more is said.</summary>
/// <remarks>Fixed widths, since Word and LibreOffice each have their own mind about automatic ones. Lengths are twentieths of a point.</remarks>
internal static class TableWidths
{
    private const int Padding = 170;
    private const int LongestWord = 2400;
    private const int LongestText = 7000;

    // A column of sentences that is narrower than this becomes a tower of single words.
    private const int SentenceFrom = 3600;
    private const int SentenceLeast = 1900;

    // The mean width of a letter of the Word font as a share of its size, and that of a word in bold, which may not break.
    private const double Letter = 0.51;
    private const double BoldLetter = 0.58;

    /// <summary>Upright, unless the words of the table do not fit side by side.</summary>
    public static Page PageFor(Table table) =>
        Ranges(table).Sum(range => range.Least) > Page.Portrait.TextWidth ? Page.Landscape : Page.Portrait;

    /// <summary>One width a column; together <paramref name="available"/>.</summary>
    public static int[] Of(Table table, int available)
    {
        var ranges = Ranges(table);
        var least = ranges.Sum(range => range.Least);
        var most = ranges.Sum(range => range.Most);
        var widths = ranges.Select(range => Width(range, least, most, available)).ToArray();
        if (widths.Length > 0)
            widths[^1] += available - widths.Sum();
        return widths;
    }

    private static int Width(Range range, int least, int most, int available)
    {
        if (least >= available)
            return range.Least * available / least;
        if (most <= available)
            return (int)((long)range.Most * available / most);
        return range.Least + (int)((long)(available - least) * (range.Most - range.Least) / Math.Max(most - least, 1));
    }

    private static Range[] Ranges(Table table) =>
        [.. table.Columns.Select((column, index) => RangeOf(table.Rows.Where(row => index < row.Cells.Count).Select(row => TextOf(row.Cells[index])).Prepend(column.Header)))];

    private static Range RangeOf(IEnumerable<string> texts)
    {
        var (word, text) = (0, 0);
        foreach (var cell in texts)
        {
            text = Math.Max(text, cell.Length);
            word = Math.Max(word, LongestWordOf(cell));
        }

        var most = Math.Min(Twentieths(text, Letter), LongestText);
        var least = Math.Min(Twentieths(word, BoldLetter), LongestWord);
        return new(most >= SentenceFrom ? Math.Max(least, SentenceLeast) : least, Math.Max(least, most));
    }

    private static int LongestWordOf(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var c in text)
        {
            length = c is ' ' or '\n' or '\t' ? 0 : length + 1;
            longest = Math.Max(longest, length);
            if (c is '-' or '/')
                length = 0;
        }

        return longest;
    }

    private static int Twentieths(int letters, double letter) => (int)(Math.Min(letters, 1000) * letter * HouseStyle.TablePoints * 20) + Padding;

    private static string TextOf(Cell cell) => cell.Spans.Count == 1 ? cell.Spans[0].Text : string.Concat(cell.Spans.Select(span => span.Text));

    /// <summary>Whether a column holds sentences, which need room to be read.</summary>
    public static bool[] Sentences(Table table) => [.. Ranges(table).Select(range => range.Most >= SentenceFrom)];

    private readonly record struct Range(int Least, int Most);
}
