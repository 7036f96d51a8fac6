using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>An express promise: "zegt toe om ...", "zegt de VNG toe dat ...", "heeft toegezegd", "is door COA toegezegd".</summary>
internal static partial class PromiseRule
{
    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        var text = utterance.Text;
        foreach (Match match in Promises().Matches(text))
        {
            var between = match.Groups["between"].Value.Trim();
            if (Clause.IsDenied(between) || Clause.IsReportedWish(text, match.Index))
                continue;
            if (ActorOf(utterance, match) is not { } actor)
                continue;
            var end = Clause.Length(text);
            var rest = match.Index + match.Length < end ? text[(match.Index + match.Length)..end].Trim(' ', ',') : "";
            yield return new Undertaking(actor, rest.Length > 0 ? Infinitive.Of(rest) : between, match.Index, text.Length);
        }
    }

    // A promise counts whoever makes it: "De gemeente Zwolle zegt toe" has that municipality as its owner.
    private static Actor? ActorOf(Utterance utterance, Match match)
    {
        if (match.Groups["passive"].Success)
        {
            var agent = utterance.Mentions.FirstOrDefault(mention => By().IsMatch(utterance.Text.AsSpan(0, mention.Start)));
            return new Actor(agent?.Body ?? "", utterance.Index);
        }

        if (Actor.Of(utterance, match.Index, match.Groups["verb"].Index + match.Groups["verb"].Length) is { } actor)
            return actor;
        var before = utterance.Text[utterance.Lead..match.Index].Trim();
        return Noun().IsMatch(before) ? new Actor(Adverbial().IsMatch(before) ? "" : before, utterance.Index) : null;
    }

    [GeneratedRegex(@"(?<!\p{L})((?<verb>zegt|zeggen|zegde|zegden)(?<between>\s[^.;]{0,120}?)?\stoe|(?<verb>biedt|bieden)(?<between>\s[^.;]{0,60}?)?\saan(?=\som\s)|(?<verb>heeft|hebben)(?<between>\s[^.;]{0,160}?)?\stoegezegd|(?<passive>is|wordt|zijn|worden)(?<between>\s[^.;]{0,160}?)?\stoegezegd)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Promises();

    [GeneratedRegex(@"(?<!\p{L})door\s+((de|het)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex By();

    // "In mei zegt de gemeente toe": what stands before the verb does not promise.
    [GeneratedRegex(@"^(in|na|voor|op|per|tijdens|sinds|vanaf|volgens|over|bij|daarnaast|verder|ook|tevens)(\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Adverbial();

    [GeneratedRegex(@"^\p{Lu}\S*(\s\S+){0,5}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Noun();
}
