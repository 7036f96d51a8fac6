using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>A good intention of the one who speaks: "Goed om de regeling nogmaals onder de aandacht te brengen".</summary>
/// <remarks>Not "Belangrijk om": that is an appeal to all. Not "Goed om te horen": that is a compliment.</remarks>
internal static partial class IntentionRule
{
    public static IEnumerable<Undertaking> In(Utterance utterance)
    {
        if (Good().Match(utterance.Body) is not { Success: true } good || Owner(utterance) is not { } owner)
            yield break;
        var text = utterance.Text;
        var rest = text[(utterance.Lead + good.Groups["om"].Index)..Clause.Length(text)];
        if (!Perception().IsMatch(rest) && !Clause.IsDenied(rest) && rest.Contains(" te ", StringComparison.Ordinal))
            yield return new Undertaking(owner, Infinitive.Of(rest), utterance.Lead, text.Length);
    }

    private static Actor? Owner(Utterance utterance) =>
        utterance.Lead > 0 ? new Actor(utterance.Subject, utterance.Index)
        : utterance.Earlier is { } earlier ? new Actor(earlier.Body, earlier.Sentence)
        : null;

    [GeneratedRegex(@"^((het\s)?(is|lijkt|zou)\s)?(het\s)?goed\s(zijn\s)?(?<om>om)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Good();

    [GeneratedRegex(@"\ste\s(horen|zien|lezen|weten|merken|constateren|vernemen|beseffen|realiseren|bedenken|onthouden)(?!\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Perception();
}
