using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The words after a promise as they stand on a list of actions: "om na de zomer in gesprek te gaan" is "na de zomer in gesprek gaan".</summary>
internal static partial class Infinitive
{
    public static string Of(string clause)
    {
        if (That().Match(clause) is { Success: true } that)
            return clause[that.Length..];
        return To().Replace(For().Replace(clause, "", 1), "", 1);
    }

    [GeneratedRegex(@"^(dat\s)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex That();

    [GeneratedRegex(@"^om\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex For();

    // Not in "op te halen" or "terug te komen": without "te", those are one word.
    [GeneratedRegex(@"(?<!\p{L})(?<!(^|\s)(aan|af|bij|door|in|mee|na|om|op|over|rond|terug|toe|uit|voor|vast|samen)\s)te\s(?=\p{Ll}+n(?!\p{L}))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex To();
}
