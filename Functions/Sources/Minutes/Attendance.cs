using System.Text.RegularExpressions;
using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The attendance line: names with the body they speak for in parentheses, then roles without a name ("secretariaat, ondersteuning").</summary>
internal static partial class Attendance
{
    private const int FewestNames = 2;

    public static bool IsIn(MinutesDocument minutes) => minutes.Opening.Any(IsAttendance);

    public static IReadOnlyList<Attendee> Read(Drop drop, MinutesDocument minutes) =>
        [.. Lines(minutes).SelectMany(passage => Read(drop, passage))];

    // One list may be broken over passages: a name on each line, or cells of a table.
    private static IEnumerable<Passage> Lines(MinutesDocument minutes) =>
        minutes.Opening.Where(passage => !Absent().IsMatch(passage.Text) && (IsAttendance(passage) || WithBody().IsMatch(passage.Text)));

    private static bool IsAttendance(Passage passage) =>
        !Absent().IsMatch(passage.Text)
        && (WithBody().Count(passage.Text) >= FewestNames || Present().IsMatch(passage.Text));

    private static IEnumerable<Attendee> Read(Drop drop, Passage passage)
    {
        var end = Present().Match(passage.Text).Length;
        foreach (Match match in WithBody().Matches(passage.Text))
        {
            foreach (var role in Roles(drop, passage, end, match.Index))
                yield return role;
            end = match.Index + match.Length;
            yield return new Attendee(
                NameOf(match.Groups["name"].Value),
                match.Groups["body"].Value.Split(',', ';', '/')[0].Trim(),
                MinutesDocument.TraceOf(drop, passage, match.Index, match.Value.Trim(' ', ',', ';')));
        }

        foreach (var role in Roles(drop, passage, end, passage.Text.Length))
            yield return role;
    }

    private static IEnumerable<Attendee> Roles(Drop drop, Passage passage, int start, int end)
    {
        foreach (Match match in Role().Matches(passage.Text[start..end]))
        {
            if (match.Value.Trim(' ', '.') is { Length: > 1 } role && !role.Contains(':', StringComparison.Ordinal))
                yield return new Attendee("", role, MinutesDocument.TraceOf(drop, passage, passage.Text.IndexOf(role, start + match.Index, StringComparison.Ordinal), role));
        }
    }

    // A blacked-out name is a run of blanks, of blocks or dots, or the article of the Woo by which it was left out ("5.1.2e").
    private static string NameOf(string text)
    {
        var name = text.Trim();
        if (Title().Matches(name) is { Count: > 0 } titles)
            name = name[titles[^1].Index..];
        return name.Count(char.IsLetter) < 2 || Redacted().IsMatch(name) ? "" : name;
    }

    [GeneratedRegex(@"(?<name>[^(),;:]{0,120})\((?<body>\p{Lu}[\p{L}&]{1,11}([,;/ ][^()]{0,60})?|[Vv]oorzitter|[Ss]ecretaris)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WithBody();

    [GeneratedRegex(@"[^,;]+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Role();

    [GeneratedRegex(@"^\s*(aanwezig(en)?|deelnemers|present|genodigden)\b[^:]{0,30}:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Present();

    [GeneratedRegex(@"^\s*(afwezig|afgemeld|afmelding|verhinderd|met kennisgeving|bericht van verhindering)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Absent();

    [GeneratedRegex(@"(?<!\p{L})(dhr|mevr|mw|de heer|mevrouw)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"5\.[12]\.|gelakt|geanonimiseerd|^x+$|█|▇|■|\[|\.{3}|…", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Redacted();
}
