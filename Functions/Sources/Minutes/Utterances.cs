using System.Text.RegularExpressions;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The sentences of a passage, each with its subject.</summary>
internal static partial class Utterances
{
    /// <summary>A stretch longer than this is no sentence of minutes, and nothing is read out of it.</summary>
    public const int LongestSentence = 2_000;

    public static IReadOnlyList<Utterance> Of(Passage passage, Bodies bodies)
    {
        var utterances = new List<Utterance>();
        Named? earlier = null;
        foreach (var sentence in Sentences.Of(passage.Text).Where(sentence => sentence.Text.Length <= LongestSentence))
        {
            var mentions = bodies.In(sentence.Text);
            var lead = LeadOf(sentence.Text, mentions);
            var subject = SubjectOf(sentence.Text, mentions, lead);
            utterances.Add(new Utterance(passage, sentence, utterances.Count, mentions, lead, subject, earlier));
            if (subject.Length > 0)
                earlier = new Named(subject, utterances.Count - 1);
        }

        return utterances;
    }

    private static int LeadOf(string text, IReadOnlyList<Mention> mentions) =>
        mentions is [{ Start: 0, End: var end }, ..] && Colon().Match(text, end) is { Success: true, Index: var index } colon && index == end
            ? end + colon.Length
            : 0;

    // A speaker's label; a body at the start; a body right behind the first verb ("Verder is BZK bezig"); a body that gave the signal.
    private static string SubjectOf(string text, IReadOnlyList<Mention> mentions, int lead)
    {
        if (mentions.Count == 0)
            return "";
        if (lead > 0)
            return mentions[0].Body;
        if (Opening().IsMatch(text.AsSpan(0, mentions[0].Start)) && !Object().IsMatch(text.AsSpan(0, mentions[0].Start)))
            return Together.Of(mentions, text, 0);
        var inverted = mentions.ToList().FindIndex(mention => BehindVerb().IsMatch(text.AsSpan(0, mention.Start)));
        return inverted >= 0 ? Together.Of(mentions, text, inverted) : "";
    }

    [GeneratedRegex(@"\G\s?:\s*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Colon();

    [GeneratedRegex(@"^\s*((de|het|ook|min\.?|minister|ministerie|van|namens|diverse|enkele|alle|signaal|vanuit)\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*van\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Object();

    [GeneratedRegex(@"\s(is|zijn|gaat|gaan|geeft|geven|zegt|zeggen|zal|zullen|komt|komen|vraagt|vragen|heeft|hebben|meldt|werkt|werken|maken|licht|vult|wil|zoekt|pakt|stuurt|neemt)\s+((de|het|ook|min\.?|minister|ministerie|van)\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BehindVerb();
}
