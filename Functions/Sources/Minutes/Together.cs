using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Bodies that act as one subject: "COA en VNG gaan ...".</summary>
internal static partial class Together
{
    /// <summary>The body at this place and those that are joined to it on either side, in the words of the source.</summary>
    public static string Of(IReadOnlyList<Mention> mentions, string text, int at)
    {
        var (first, last) = (at, at);
        while (first > 0 && AreJoined(mentions[first - 1], mentions[first], text))
            first--;
        while (last < mentions.Count - 1 && AreJoined(mentions[last], mentions[last + 1], text))
            last++;
        var bodies = mentions.Skip(first).Take(last - first + 1).Select(mention => mention.Body).Distinct(StringComparer.Ordinal).ToList();
        return bodies.Count == 1 ? bodies[0] : string.Join(", ", bodies.SkipLast(1)) + " en " + bodies[^1];
    }

    private static bool AreJoined(Mention left, Mention right, string text) => Joint().IsMatch(text.AsSpan(left.End, right.Start - left.End));

    [GeneratedRegex(@"^\s*(,|en|,\s*en)\s+((de|het)\s+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Joint();
}
