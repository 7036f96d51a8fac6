using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>The sentences of a passage. A full stop ends one only before a capital, a digit or an opening quote, and never behind an abbreviation.</summary>
internal static partial class Sentences
{
    private const int LongestAbbreviation = 30;

    public static IReadOnlyList<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (Match end in Ends().Matches(text))
        {
            if (end.Value[0] == '.' && Abbreviation().IsMatch(text.AsSpan(Math.Max(start, end.Index - LongestAbbreviation), Math.Min(end.Index - start, LongestAbbreviation) + 1)))
                continue;
            sentences.Add(new Sentence(text[start..(end.Index + end.Groups["stop"].Length)], start));
            start = end.Index + end.Length;
        }

        if (start < text.Length)
            sentences.Add(new Sentence(text[start..], start));
        return sentences;
    }

    [GeneratedRegex(@"(?<stop>[.!?…]+['""’”)]?)\s+(?=[\p{Lu}0-9'""‘“(])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"(^|[\s(])(dhr|mevr|mw|drs|mr|ir|ing|dr|prof|min|st|stas|bijv|bv|nr|nrs|art|ca|incl|excl|evt|resp|max|prov|gem|afd|dir|jl|vgl|cf|zgn|p|pag|blz|\p{L}|(\p{L}{1,3}\.)+\p{L}{1,3})\.$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Abbreviation();
}
