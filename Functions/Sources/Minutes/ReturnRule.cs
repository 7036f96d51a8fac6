using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The promise to come back to something: "komt hier in het najaar op terug", "dat zij hierop terugkomt", "erop terug zal komen".</summary>
internal static partial class ReturnRule
{
    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        var text = utterance.Text;
        foreach (Match match in MainClause().Matches(text).Concat(SubClause().Matches(text)))
        {
            if (Clause.IsDenied(match.Value) || Clause.IsReportedWish(text, match.Index))
                continue;
            var verb = match.Groups["verb"];
            if (Actor.Of(utterance, match.Index, verb.Success ? verb.Index + verb.Length : match.Index + match.Length) is not { } actor || !Agreement.Holds(verb.Value, actor))
                continue;
            var end = Clause.End(text, match.Index + match.Length);
            yield return new Undertaking(actor, Without(text[match.Index..end], utterance, match.Index), match.Index, end);
        }
    }

    // The subject behind the verb ("komt JenV hier op terug") is told by the owner.
    private static string Without(string clause, Utterance utterance, int start)
    {
        var mention = utterance.Mentions.FirstOrDefault(mention => mention.Start > start && mention.Start - start <= "komen de ".Length);
        return mention is null ? clause : Verb().Match(clause).Value + clause[(mention.End - start)..];
    }

    [GeneratedRegex(@"(?<!\p{L})(?<verb>komt|komen)\s([^.;]{0,100}?\s)?((?<on>op|erop|hierop|daarop)\s([^.;]{0,60}?\s)?terug|terug\s(op|hierop|daarop))(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MainClause();

    [GeneratedRegex(@"(?<!\p{L})(erop|hierop|daarop|(er|hier|daar)\s([^.;,]{0,60}?\s)?op)\s([^.;,]{0,60}?\s)?(terug\s?(?<verb>komt|komen)|terug\s(zal|zullen)\skomen|(zal|zullen)\sterugkomen)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SubClause();

    [GeneratedRegex(@"^\p{L}+", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Verb();
}
