using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>What a hyphen at the end of a line means: a broken word ("huisvestings-/plan") or one that is written with it ("amv-/plekken").</summary>
/// <remarks>A word that stands elsewhere in the document with its hyphen keeps it; so do short and capital first parts.</remarks>
internal sealed partial class Hyphenation(IReadOnlyList<TextLine> lines)
{
    private HashSet<string>? written;

    /// <summary>Whether the hyphen was put there by the line break only.</summary>
    public bool IsBroken(string before, string after) =>
        EndsInHyphen().Match(before) is { Success: true } match
        && RestOfWord().Match(after) is { Success: true } rest
        && !IsConjunction(rest.Value)
        && match.Groups["part"].Value is { Length: > 3 } part
        && part.All(char.IsLower)
        && !Written.Contains(part + "-" + rest.Value);

    /// <summary>Whether the next line goes on without a space: "amv-" and "plekken", not "in-" and "en uitstroom".</summary>
    public static bool IsKept(char last, string after) =>
        last == '-' && RestOfWord().Match(after) is { Success: true } rest && !IsConjunction(rest.Value);

    private HashSet<string> Written => written ??= lines
        .SelectMany(line => Hyphenated().Matches(line.Text))
        .Select(match => match.Value)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsConjunction(string word) => word is "en" or "of" or "als" or "dan" or "noch";

    [GeneratedRegex(@"(?<part>\p{L}+)-$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EndsInHyphen();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex RestOfWord();

    [GeneratedRegex(@"\p{L}+-\p{L}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hyphenated();
}
