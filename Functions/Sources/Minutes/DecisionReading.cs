using System.Text.RegularExpressions;
using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The decisions in a passage: of the table as a whole. That one member agrees is not one.</summary>
internal static partial class DecisionReading
{
    public static IEnumerable<Decision> Read(Drop drop, DateOnly? heldOn, int item, IReadOnlyList<Utterance> passage)
    {
        foreach (var utterance in passage.Where(IsDecision))
        {
            var context = utterance.Index > 0 && Anaphora.IsIn(DecidedIn(utterance)) ? passage[utterance.Index - 1] : null;
            var first = context?.Index ?? utterance.Index;
            yield return new Decision(
                heldOn,
                item,
                Wording.WithContext(Label().Replace(utterance.Body, "", 1), context?.Body ?? ""),
                Quotation.Of(passage, first, utterance.Index),
                Quotation.Trace(drop, passage, first, utterance.Index));
        }
    }

    // "Ten aanzien van de agenda is afgesproken dat we deze gaan herijken": "deze" points within the sentence.
    private static string DecidedIn(Utterance utterance) =>
        utterance.Body.IndexOf(" dat ", StringComparison.Ordinal) is var that and > 0 ? utterance.Body[..that] : utterance.Body;

    private static bool IsDecision(Utterance utterance)
    {
        var text = utterance.Text;
        if (text.EndsWith('?'))
            return false;
        if (Label().IsMatch(text))
            return true;
        if (Passive().Match(text) is { Success: true } passive)
            return !Clause.IsDenied(passive.Value) && !Clause.IsReportedWish(text, passive.Index) && !Earlier().IsMatch(text.AsSpan(0, passive.Index + passive.Length)) && !Modal().IsMatch(text.AsSpan(0, passive.Index + "worden ".Length)) && !OtherAgent().IsMatch(text);
        return Active().Match(text) is { Success: true } active
            && !Clause.IsDenied(active.Value)
            && !Clause.IsReportedWish(text, active.Index)
            && ByTheTable(utterance, active);
    }

    private static bool ByTheTable(Utterance utterance, Match active)
    {
        if (active.Index == utterance.Lead && active.Groups["bare"].Success)
            return utterance.Lead == 0;
        var verb = active.Groups["verb"];
        if (!verb.Success)
            return false;
        if (Actor.Of(utterance, verb.Index, verb.Index + verb.Length) is { } actor)
            return actor.Body is "LRT" or "LRT leden" or "LRT-leden";
        return Table().IsMatch(utterance.Text[utterance.Lead..verb.Index]) || TableBehind().IsMatch(utterance.Text[(verb.Index + verb.Length)..]);
    }

    [GeneratedRegex(@"^(besluit|afspraak)\s*:\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"(?<!\p{L})((wordt|worden|is|zijn)\s([^.;]{0,120}?\s)?(vastgesteld|goedgekeurd|bekrachtigd|aangenomen)(?!\s(dat|of|hoe|hoeveel|wat|welke|waar)\s)(?!\p{L})|(wordt|worden|is|zijn)\s([^.;]{0,120}?\s)?(ingestemd\smet|afgesproken|besloten|akkoord\sbevonden)(?!\p{L})|(afgesproken|besloten)\s(is|wordt)(?!\p{L}))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Passive();

    [GeneratedRegex(@"(?<!\p{L})((?<verb>gaat|gaan|is|zijn)\s([^.;]{0,60}?\s)?akkoord|(?<verb>stemt|stemmen)\s([^.;]{0,80}?\s)?in(?=\s*$|[.,\s])|(?<verb>stelt|stellen)\s(?!vast\sdat)[^.;]{1,120}?\svast(?!\sdat)(?!\p{L})|(?<verb>spreekt|spreken)\s([^.;]{0,40}?\s)?af\s(dat|om)|(?<verb>besluit|besluiten)\s([^.;]{0,40}?\s)?(dat|om|tot)\s|(?<bare>akkoord)(?=\.|\smet\s|$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Active();

    [GeneratedRegex(@"(?<!\p{L})(eerder|destijds|vorig|vorige|al\slanger|zoals|mits|indien|als|zodra|nadat|voordat)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Earlier();

    [GeneratedRegex(@"(?<!\p{L})(kan|kunnen|moet|moeten|zal|zullen|dient|dienen|mag|mogen|kon|zou)\s[^.;]*\sworden\s$|\s(kan|kunnen|moet|moeten|zal|zullen|dient|dienen)\sworden\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Modal();

    // Others decide too: the council of a municipality, the cabinet, the House.
    [GeneratedRegex(@"(?<!\p{L})door\s(de|het|een)\s(?!LRT|leden|tafel|vergadering)\S+|(?<!\p{L})(gemeenteraad|kabinet|Kamer|ministerraad|raad|college)(?!\p{L})[^.;]{0,40}\s(is|heeft|wordt)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex OtherAgent();

    [GeneratedRegex(@"(^|\s)(leden|tafel|vergadering|overleg|men|iedereen|partijen|allen|aanwezigen)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\s*(de|alle|het)\s(leden|tafel|vergadering|overleg|partijen|aanwezigen)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TableBehind();
}
