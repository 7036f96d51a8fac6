using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The words after a promise as they stand on a list of actions: "om na de zomer in gesprek te gaan" is "na de zomer in gesprek gaan".</summary>
internal static partial class Infinitive
{
    public static string Of(string clause)
    {
        if (That().Match(clause) is { Success: true } that)
            return clause[that.Length..];
        var bare = For().Replace(clause, "", 1);
        return bare.Length < clause.Length || To().Match(clause) is { Success: true, Index: 0 } ? To().Replace(bare, "", 1) : clause;
    }

    [GeneratedRegex(@"^(dat\s)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex That();

    [GeneratedRegex(@"^om\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex For();

    [GeneratedRegex(@"(?<!\p{L})te\s(?=\p{Ll}+n(?!\p{L}))", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex To();
}
