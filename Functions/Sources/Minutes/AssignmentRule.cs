using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Work that the minutes lay with a body: "wordt uitgewerkt door JenV", "wordt door COA opgepakt", or a line "Actie BZK: ...".</summary>
internal static partial class AssignmentRule
{
    private const string Work = "(uitgewerkt|opgesteld|uitgezocht|opgepakt|voorbereid|onderzocht|georganiseerd|aangeleverd|verzonden|gestuurd|toegestuurd|rondgestuurd|gedeeld|nagegaan|ontwikkeld|geschreven|geïnventariseerd|geagendeerd|ingevuld|opgeleverd|verkend|uitgevraagd|gemaakt)";

    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        var text = utterance.Text;
        foreach (Match match in ByAgent().Matches(text))
        {
            var by = match.Groups["by"];
            var at = utterance.Mentions.ToList().FindIndex(mention => mention.Start >= by.Index + by.Length && mention.Start <= by.Index + by.Length + " het ministerie van ".Length);
            if (at < 0 || Clause.IsDenied(match.Value) || Clause.IsReportedWish(text, match.Index))
                continue;
            var end = Math.Max(Clause.End(text, match.Index + match.Length), utterance.Mentions[at].End);
            var start = ClauseStart(text[..match.Index], utterance.Lead);
            yield return new Undertaking(new Actor(Together.Of(utterance.Mentions, text, at), utterance.Index), text[start..end].Trim(), start, end);
        }

        if (Labelled().Match(text) is { Success: true } label && utterance.Mentions.ToList().Find(mention => mention.Start >= label.Groups["owner"].Index) is { } owner && text[label.Length..].Trim() is { Length: > 0 } told)
            yield return new Undertaking(new Actor(owner.Body, utterance.Index), told.TrimEnd('.'), 0, text.Length);
    }

    // "SJenV geeft aan dat dat een handreiking wordt uitgewerkt door JenV": what is worked out begins behind "dat".
    private static int ClauseStart(string before, int lead) =>
        Opening().Matches(before) is { Count: > 0 } all ? all[^1].Index + all[^1].Length : lead;

    [GeneratedRegex(@"(?<!\p{L})((wordt|worden)\s([^.;]{0,120}?\s)?((?<by>door)\s[^.;]{1,60}?\s(nader\s|verder\s|nog\s)?" + Work + @"|" + Work + @"\s(?<by>door)\s)|(?<by>door)\s[^.;]{1,40}?\s(wordt|worden)\s([^.;]{0,120}?\s)?" + Work + @"(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ByAgent();

    [GeneratedRegex(@"^(actie(punt)?|toezegging)\s*(:\s*(?<owner>[^:]{2,40}):|(?<owner>[^:]{2,40}):)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"(?<=\s)dat(\sdat)*\s|(?<=\s)maar\s|;\s|,\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Opening();
}
