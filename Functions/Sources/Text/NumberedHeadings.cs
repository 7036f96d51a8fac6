using System.Globalization;
using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Text;

/// <summary>The numbered headings among the lines of a document.</summary>
/// <remarks>In capitals, a number greater than the last is enough. In mixed case ("6. W.v.t.t.k. en sluiting") it must be the very next
/// number, that no heading in capitals bears, and the line may not read as a sentence.</remarks>
internal sealed partial class NumberedHeadings
{
    private const int LongestTitle = 80;
    private const int LargestGap = 3;

    private readonly Dictionary<int, NumberedHeading> found = [];

    public NumberedHeadings(IReadOnlyList<TextLine> lines)
    {
        var capitals = lines.Select(Parse).OfType<NumberedHeading>().Where(heading => IsInCapitals(heading.Title)).Select(heading => heading.Number).ToHashSet();
        var last = 0;
        for (var index = 0; index < lines.Count; index++)
        {
            var heading = lines[index].Role == LineRole.Heading
                ? Styled(lines[index], last)
                : Parse(lines[index]) is { } parsed && IsNext(parsed, last, capitals, lines.ElementAtOrDefault(index + 1)) ? parsed : null;
            if (heading is null)
                continue;
            found[index] = heading;
            last = heading.Number;
        }
    }

    public int Count => found.Count;

    /// <summary>The heading that begins on this line, or null.</summary>
    public NumberedHeading? At(int line) => found.GetValueOrDefault(line);

    /// <summary>Whether all letters are capitals, and there are at least three.</summary>
    public static bool IsInCapitals(string text) => text.Count(char.IsUpper) >= 3 && !text.Any(char.IsLower);

    private static bool IsNext(NumberedHeading heading, int last, HashSet<int> capitals, TextLine? next) =>
        IsInCapitals(heading.Title)
            ? heading.Number > last && heading.Number <= last + LargestGap
            : heading.Number == last + 1
                && !capitals.Contains(heading.Number)
                && heading.Title.Length <= LongestTitle
                && char.IsUpper(heading.Title[0])
                && !Finite().IsMatch(heading.Title)
                && (heading.Title[^1] is not ('.' or ',' or ';' or ':' or '?') || Abbreviated().IsMatch(heading.Title))
                && next is not { Text: [>= 'a' and <= 'z', ..] };

    private static NumberedHeading? Styled(TextLine line, int last)
    {
        if (Parse(line) is { } heading && heading.Number > last)
            return heading;
        return last == 0 || line.IsBlank ? null : new NumberedHeading(last + 1, Printable.Collapse(line.Text));
    }

    private static NumberedHeading? Parse(TextLine line) =>
        Numbered().Match(line.Text.Length > 400 ? "" : Printable.Collapse(line.Text)) is { Success: true } match
            ? new NumberedHeading(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), match.Groups["title"].Value)
            : null;

    [GeneratedRegex(@"^(agendapunt\s)?(?<number>[0-9]{1,2})\s?[.):]?\s(?<title>\p{L}.{2,})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\s(geeft|geven|wordt|worden|is|zijn|heeft|hebben|gaat|gaan|vraagt|vragen|zegt|komt|stemt)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Finite();

    [GeneratedRegex(@"(\p{L}\.){2,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Abbreviated();
}
