using System.Text.RegularExpressions;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The day of the meeting, where the head of the minutes names it. A date in an agenda item is another day: that of the previous minutes, say.</summary>
internal static partial class HeldOn
{
    public static DateOnly? Read(MinutesDocument minutes)
    {
        foreach (var passage in minutes.Opening.Where(passage => Names().IsMatch(passage.Text) && !Other().IsMatch(passage.Text)))
        {
            foreach (Match match in Dates().Matches(passage.Text))
            {
                if (DutchDate.TryParse(match.ValueSpan, out var date))
                    return date;
            }
        }

        return null;
    }

    [GeneratedRegex(@"(?<!\p{L})(verslag|notulen|besluitenlijst|LRT|regietafel|vergadering|overleg|datum|d\.d\.)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Names();

    [GeneratedRegex(@"(?<!\p{L})(vorige|vastgesteld|volgende|concept van)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Other();

    [GeneratedRegex(@"(?<![0-9])([0-9]{1,2}\s(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s[0-9]{4}|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Dates();
}
