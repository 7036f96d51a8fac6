namespace LrtIntegration.Render.Charts;

/// <summary>A label broken into lines between its words.</summary>
internal static class TextWrap
{
    private const int Lines = 3;

    /// <summary>Lines of at most this width in pixels, save a single word that is wider; what does not fit in the last line ends in "…".</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, Weight weight)
    {
        var lines = new List<string>();
        foreach (var word in VisibleText.Line(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && ChartFont.Width($"{lines[^1]} {word}", weight) <= width)
                lines[^1] = $"{lines[^1]} {word}";
            else if (lines.Count < Lines)
                lines.Add(Cut(word, width, weight));
            else
                return [.. lines[..^1], lines[^1] + "…"];
        }

        return lines;
    }

    private static string Cut(string word, double width, Weight weight)
    {
        const int longest = 60;
        var cut = word.Length > longest ? word[..longest] + "…" : word;
        while (cut.Length > 4 && ChartFont.Width(cut, weight) > width * 1.3)
            cut = cut[..^2] + "…";
        return cut;
    }
}
