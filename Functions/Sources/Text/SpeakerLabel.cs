using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>A word or two with a colon at the start of a line: "CdK:", "Aanwezig:", "Datum:".</summary>
internal static partial class SpeakerLabel
{
    public static bool Starts(string text) => Label().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’&/ -]{1,30}:(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();
}
