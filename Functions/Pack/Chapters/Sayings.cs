namespace LrtIntegration.Pack.Chapters;

/// <summary>What was made of a sentence of the minutes, beside that sentence.</summary>
internal static class Sayings
{
    /// <summary>Whether the quote alone tells a reader all: the text has no words of its own, and is most of the quote.</summary>
    public static bool SayTheSame(string text, string quote)
    {
        var (said, quoted) = (WordsIn(text), WordsIn(quote));
        return said.Count == 0 || (said.IsSubsetOf(quoted) && text.Length * 5 >= quote.Length * 3);
    }

    private static HashSet<string> WordsIn(string text) => new(
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ':', ';', '!', '?', '“', '”', '(', ')')).Where(word => word.Length > 3),
        StringComparer.OrdinalIgnoreCase);
}
