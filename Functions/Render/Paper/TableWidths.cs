using LrtIntegration.Pack;

namespace LrtIntegration.Render.Paper;

/// <summary>How wide the columns of a table are: no narrower than its words, and wider where more is said.</summary>
/// <remarks>Fixed widths, since Word and LibreOffice each have their own mind about automatic ones. Lengths are twentieths of a point.</remarks>
internal static class TableWidths
{
    private const int Padding = 170;
    private const int LongestWord = 2400;
    private const int LongestText = 7000;
    private const int ShortText = 2100;

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
    /// <remarks>A column gets room for its words, not more than its longest text asks, and between these by how much text it bears: long texts weigh most, for they make rows high.</remarks>
    public static int[] Of(Table table, int available)
    {
        var ranges = Unbroken(Ranges(table), available);
        var least = ranges.Sum(range => range.Least);
        var most = ranges.Sum(range => range.Most);
        var widths = least >= available ? [.. ranges.Select(range => range.Least * available / least)]
            : most <= available ? [.. ranges.Select(range => (int)((long)range.Most * available / most))]
            : Weighed(ranges, available);
        if (widths.Length > 0)
            widths[^1] += available - widths.Sum();
        return widths;
    }

    /// <summary>Short texts on one line each, where that leaves enough to the long ones.</summary>
    private static Range[] Unbroken(Range[] ranges, int available)
    {
        Range[] unbroken = [.. ranges.Select(range => range.Most <= ShortText ? range with { Least = range.Most } : range)];
        return unbroken.Sum(range => range.Least) <= available * 4L / 5 ? unbroken : ranges;
    }

    private static int[] Weighed(Range[] ranges, int available)
    {
        var widths = new int[ranges.Length];
        var open = Enumerable.Range(0, ranges.Length).ToList();
        while (open.Count > 0)
        {
            var left = available - widths.Sum();
            var weight = open.Sum(index => ranges[index].Weight);
            foreach (var index in open)
                widths[index] = (int)(left * ranges[index].Weight / weight);
            var tooNarrow = open.Where(index => widths[index] < ranges[index].Least).ToList();
            var tooWide = open.Where(index => widths[index] > ranges[index].Most).ToList();
            if (tooNarrow.Count + tooWide.Count == 0)
                break;

            // The side that is further off is settled first; the other columns then share what is left.
            var settled = tooNarrow.Sum(index => ranges[index].Least - widths[index]) >= tooWide.Sum(index => widths[index] - ranges[index].Most) ? tooNarrow : tooWide;
            open.RemoveAll(settled.Contains);
            foreach (var index in open)
                widths[index] = 0;
            foreach (var index in settled)
                widths[index] = settled == tooNarrow ? ranges[index].Least : ranges[index].Most;
        }

        return widths;
    }

    private static Range[] Ranges(Table table) =>
        [.. table.Columns.Select((column, index) => RangeOf(table.Rows.Where(row => index < row.Cells.Count).Select(row => row.Cells[index]).Prepend(new Cell(column.Header)), PointsOf(table)))];

    private static double PointsOf(Table table) => table.Print is Print.Fine ? HouseStyle.FinePoints : HouseStyle.TablePoints;

    private static Range RangeOf(IEnumerable<Cell> cells, double points)
    {
        var (word, text, cubes) = (0, 0, 0d);
        foreach (var cell in cells)
        {
            var (length, longest) = Measured(cell);
            text = Math.Max(text, length);
            word = Math.Max(word, longest);
            var letters = Math.Max(1d, length);
            cubes += letters * letters * letters;
        }

        var most = Math.Min(Twentieths(text, Letter, points), LongestText);
        var least = Math.Min(Twentieths(word, BoldLetter, points), LongestWord);
        return new(most >= SentenceFrom ? Math.Max(least, SentenceLeast) : least, Math.Max(least, most), Math.Cbrt(cubes));
    }

    /// <summary>How many letters the text of a cell has, and its longest word, which may go on in the next span.</summary>
    private static (int Letters, int LongestWord) Measured(Cell cell)
    {
        var (letters, longest, length) = (0, 0, 0);
        for (var i = 0; i < cell.Spans.Count; i++)
        {
            letters += cell.Spans[i].Text.Length;
            foreach (var c in cell.Spans[i].Text)
            {
                length = c is ' ' or '\n' or '\t' ? 0 : length + 1;
                longest = Math.Max(longest, length);
                if (c is '-' or '/')
                    length = 0;
            }
        }

        return (letters, longest);
    }

    private static int Twentieths(int letters, double letter, double points) => (int)(Math.Min(letters, 1000) * letter * points * 20) + Padding;

    /// <summary>Whether a column holds sentences, which need room to be read.</summary>
    public static bool[] Sentences(Table table) => [.. Ranges(table).Select(range => range.Most >= SentenceFrom)];

    private readonly record struct Range(int Least, int Most, double Weight);
}
