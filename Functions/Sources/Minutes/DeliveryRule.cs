using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Work in a sub-clause, its verb at the end: "afgesproken is dat COA voor de volgende LRT een overzicht aanlevert".</summary>
internal static partial class DeliveryRule
{
    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        var text = utterance.Text;
        foreach (Match match in SubClauses().Matches(text))
        {
            var verb = match.Groups["verb"];
            if (Clause.IsDenied(match.Value) || Clause.IsReportedWish(text, verb.Index) || Actor.Of(utterance, verb.Index, verb.Index + verb.Length) is not { } actor)
                continue;
            var start = match.Groups["clause"].Index;
            var end = Clause.End(text, verb.Index + verb.Length);
            yield return new Undertaking(actor, text[start..end], start, end);
        }
    }

    [GeneratedRegex(@"(?<!\p{L})(afgesproken|(zegt|zeggen|meldt|melden|bevestigt|bevestigen|belooft|beloven)|geeft\s([^.;]{0,20}\s)?aan|geven\s([^.;]{0,20}\s)?aan)\s([^.;]{0,30}\s)?dat\s(?<clause>[^.;]{1,200}?\s(?<verb>aanlevert|aanleveren|uitzoekt|uitzoeken|oppakt|oppakken|rondstuurt|toestuurt|nastuurt|stuurt|informeert|informeren|opstelt|opstellen|uitwerkt|uitwerken|voorbereidt|agendeert|inventariseert|onderzoekt|onderzoeken|meeneemt|nagaat|terugkoppelt|voorlegt|verspreidt|organiseert))(?=\s*$|[.,;]|\s(en|aan|bij|met|over|of|hoe|wat|voor|naar|maar)\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex SubClauses();
}
