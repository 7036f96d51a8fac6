using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Work that a body has in hand or takes up: "is bezig met", "werkt aan", "gaat ... uitzoeken", "zal ... informeren", "pakt dit op".</summary>
internal static partial class WorkRule
{
    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        var text = utterance.Text;
        foreach (Match match in Verbs().Matches(text))
        {
            var end = Clause.End(text, match.Index);
            var clause = text[match.Index..end];
            if (!IsWork(match.Value, clause) || Clause.IsReportedWish(text, match.Index))
                continue;
            if (Actor.Of(utterance, match.Index, match.Index + match.Length) is not { } actor || !Agreement.Holds(match.Value, actor))
                continue;
            yield return new Undertaking(actor, Told(utterance, match, end), match.Index, end);
        }
    }

    private static bool IsWork(string verb, string clause)
    {
        if (Clause.IsDenied(Complement().Replace(clause, "")))
            return false;
        return verb switch
        {
            "is" or "zijn" => Busy().IsMatch(clause),
            "gaat" or "gaan" => !Idiom().IsMatch(clause) && (Doing.Ends(clause) || Undertaken().IsMatch(clause)),
            "zal" or "zullen" => Doing.Ends(clause),
            _ => Separable().IsMatch(clause),
        };
    }

    // "is bezig met" reads as "bezig met" on a list; a subject behind the verb is told by the owner.
    private static string Told(Utterance utterance, Match verb, int end)
    {
        var after = verb.Index + verb.Length;
        var at = utterance.Mentions.ToList().FindIndex(mention => mention.Start > after && mention.Start - after <= " de minister van ".Length && mention.End < end);
        var inverted = at >= 0 && Article().IsMatch(utterance.Text.AsSpan(after, utterance.Mentions[at].Start - after)) && Actor.Of(utterance, verb.Index, after)?.Body.StartsWith(utterance.Mentions[at].Body, StringComparison.Ordinal) == true;
        var rest = utterance.Text[(inverted ? utterance.Mentions[Together.Last(utterance.Mentions, utterance.Text, at)].End : after)..end].Trim();
        return verb.Value is "is" or "zijn" ? rest : verb.Value + " " + rest;
    }

    [GeneratedRegex(@"(?<!\p{L})(is|zijn|gaat|gaan|zal|zullen|werkt|werken|bereidt|pakt|pakken|zoekt|zoeken|neemt|nemen|stuurt|sturen|zendt|levert)(?=\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"^(is|zijn)\s([^.;,]{0,80}\s)?bezig\s(met|om|te)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Busy();

    [GeneratedRegex(@"^(gaat|gaan)\s([^.;,]{0,40}\s)?(akkoord|ervan uit|uit van|mis|goed|slecht|beter|lukken|ten koste)(\s|$)|^(gaat|gaan)\s((het|hier|er|dit)\s)?(om|over|uit)(\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Idiom();

    [GeneratedRegex(@"^(gaat|gaan)\s([^.;]{0,120}\s)?(in gesprek|in overleg|op (werk)?bezoek|aan de slag|langs|na (of|hoe|wat|welke|wanneer|waar))(\s|,|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Undertaken();

    [GeneratedRegex(@"^(werkt|werken)\s([^.;,]{0,60}\s)?aan\s(een|de|het)\s|^(werkt|werken)\s([^.;]{0,160}\s)uit(\s|,|$)|^bereidt\s([^.;]{0,160}\s)voor(\s|,|$)|^(pakt|pakken)\s([^.;]{0,120}\s)op(\s|,|$)|^(zoekt|zoeken)\s([^.;]{0,120}\s)uit(\s|,|$)|^(neemt|nemen)\s((dit|deze|het|de|alle)\s([^.;]{0,100}\s)?mee|([^.;]{0,60}\s)?contact\sop)(\s|,|$)|^(stuurt|sturen|zendt|levert)\s([^.;]{0,160}\s)(na|toe|rond|aan)(\s|,|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Separable();

    // What is denied inside a complement is not the work itself: "gaat na waarom dit niet lukt".
    [GeneratedRegex(@"\s(waarom|of|hoe|wat|welke|dat|om)\s.*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Complement();

    [GeneratedRegex(@"^\s*((de|het|ook|min\.?|minister|ministerie|van|nog|nu)\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Article();
}
