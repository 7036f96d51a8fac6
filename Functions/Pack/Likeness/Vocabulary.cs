using System.Globalization;
using System.Text;

namespace LrtIntegration.Pack.Likeness;

/// <summary>The words by which a text is compared: lower case, without accents, endings and words that say nothing. The rule stands in docs/likeness.md.</summary>
internal static class Vocabulary
{
    private const int Shortest = 3;

    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "aan", "alle", "als", "bij", "dan", "dat", "deze", "dit", "door", "een", "eens", "het", "hier", "hierop", "hoe", "kan", "met", "naar", "nader", "niet", "nog", "ook", "onderwerp",
        "over", "punt", "rond", "signaal", "tot", "uit", "van", "voor", "wat", "wel", "wij", "word", "wordt", "zal", "zich", "zijn", "zodra",
    };

    public static IReadOnlySet<string> Of(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Split(text))
        {
            if (IsNumber(word)) words.Add(word);
            else if (word.Length >= Shortest && !Silent.Contains(word)) words.Add(Stem(word));
        }

        return words;
    }

    private static IEnumerable<string> Split(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in Plain(text))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }

    // What is no valid Unicode cannot be taken apart; then the accents stay.
    private static IEnumerable<char> Plain(string text)
    {
        var lower = text.ToLowerInvariant();
        var taken = lower.Any(char.IsSurrogate) ? lower : lower.Normalize(NormalizationForm.FormD);
        return taken.Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark);
    }

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    /// <summary><c>plekken</c> and <c>plek</c> become the same, and so do <c>locaties</c> and <c>locatie</c>.</summary>
    private static string Stem(string word)
    {
        var stem = word switch
        {
            { Length: >= 6 } when word.EndsWith("en", StringComparison.Ordinal) => word[..^2],
            { Length: >= 5 } when word.EndsWith('s') => word[..^1],
            _ => word,
        };
        if (stem.Length >= 5 && stem.EndsWith('e')) stem = stem[..^1];
        return stem.Length >= 4 && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
