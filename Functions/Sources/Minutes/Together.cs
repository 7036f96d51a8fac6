using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Bodies that act as one subject: "COA en VNG gaan ...".</summary>
internal static partial class Together
{
    /// <summary>The body at this place and those that are joined to it on either side, in the words of the source.</summary>
    public static string Of(IReadOnlyList<Mention> mentions, string text, int at)
    {
        var (first, last) = (at, Last(mentions, text, at));
        while (first > 0 && AreJoined(mentions[first - 1], mentions[first], text))
            first--;
        var bodies = mentions.Skip(first).Take(last - first + 1).Select(mention => mention.Body).Distinct(StringComparer.Ordinal).ToList();
        return bodies.Count == 1 ? bodies[0] : string.Join(", ", bodies.SkipLast(1)) + " en " + bodies[^1];
    }

    /// <summary>The last place of those that are joined to the body at this place.</summary>
    public static int Last(IReadOnlyList<Mention> mentions, string text, int at)
    {
        while (at < mentions.Count - 1 && AreJoined(mentions[at], mentions[at + 1], text))
            at++;
        return at;
    }

    private static bool AreJoined(Mention left, Mention right, string text) => Joint().IsMatch(text.AsSpan(left.End, right.Start - left.End));

    [GeneratedRegex(@"^\s*(,|en|,\s*en)\s+((de|het)\s+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Joint();
}
