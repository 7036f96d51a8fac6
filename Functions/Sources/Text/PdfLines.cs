using System.Text;
using UglyToad.PdfPig.Content;

namespace LrtIntegration.Sources.Text;

/// <summary>The lines of one page: words on one baseline from left to right, an empty line where the page leaves one open.</summary>
internal static class PdfLines
{
    // A line takes about 1.2 times the height of its letters; from 1.6 lines on, a reader sees an open line.
    private const double OpenLine = 1.6;

    public static IReadOnlyList<TextLine> Of(Page page, string location)
    {
        var rows = Rows(page.GetWords());
        var usual = UsualDistance(rows);
        var lines = new List<TextLine>();
        for (var index = 0; index < rows.Count; index++)
        {
            if (index > 0 && usual > 0 && rows[index - 1].Baseline - rows[index].Baseline > usual * OpenLine)
                lines.Add(new TextLine("", location));
            lines.Add(new TextLine(Printable.Of(Joined(rows[index].Words)), location));
        }

        return lines;
    }

    private static List<Row> Rows(IEnumerable<Word> words)
    {
        var rows = new List<Row>();
        foreach (var word in words.Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderByDescending(Baseline))
        {
            if (rows.Count == 0 || rows[^1].Baseline - Baseline(word) > Math.Max(1, Height(word) / 3))
                rows.Add(new Row(Baseline(word), []));
            rows[^1].Words.Add(word);
        }

        foreach (var row in rows)
            row.Words.Sort((left, right) => left.BoundingBox.Left.CompareTo(right.BoundingBox.Left));
        return rows;
    }

    private static double UsualDistance(List<Row> rows)
    {
        var distances = rows.Zip(rows.Skip(1), (upper, lower) => upper.Baseline - lower.Baseline).Order().ToList();
        return distances.Count == 0 ? 0 : distances[distances.Count / 2];
    }

    // Columns of a form stand further apart than words do.
    private static string Joined(List<Word> words)
    {
        var text = new StringBuilder(words[0].Text);
        foreach (var (before, word) in words.Zip(words.Skip(1)))
        {
            var gap = word.BoundingBox.Left - before.BoundingBox.Right;
            text.Append(gap > 2 * Height(word) ? '\t' : ' ').Append(word.Text);
        }

        return text.ToString();
    }

    private static double Baseline(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double Height(Word word) => word.Letters[0].PointSize;

    private sealed record Row(double Baseline, List<Word> Words);
}
