using System.Text.RegularExpressions;

namespace LrtIntegration.Sources.Minutes;

/// <summary>Who performs a verb of a sentence: the body, and the sentence of the passage that named it.</summary>
/// <param name="Body">Empty where the minutes leave it out: a redacted name.</param>
internal sealed partial record Actor(string Body, int NamedIn)
{
    /// <summary>The subject of the verb at this place; null where that is something else than a body.</summary>
    public static Actor? Of(Utterance utterance, int verbStart, int verbEnd)
    {
        var text = utterance.Text;
        var before = text[..verbStart].TrimEnd();
        if (before.Length <= utterance.Lead || Bare().IsMatch(before[utterance.Lead..]))
            return utterance.Lead > 0 ? Here(utterance, utterance.Subject) : Opened(utterance, before, verbEnd);
        if (Adjacent(utterance, before) is { } subject)
            return Here(utterance, subject);
        if (Subordinate().Match(before) is { Success: true } clause)
            return InClause(utterance, clause.Index + clause.Length, verbStart);
        if (Pronoun().IsMatch(before) || Continued().IsMatch(before))
            return utterance.Subject.Length > 0 ? Here(utterance, utterance.Subject) : Pronoun().IsMatch(before) ? Inherited(utterance) : null;
        return Inverted(utterance, verbEnd);
    }

    private static Actor Here(Utterance utterance, string body) => new(body, utterance.Index);

    private static Actor? Inherited(Utterance utterance) =>
        utterance.Earlier is { } earlier ? new Actor(earlier.Body, earlier.Sentence) : null;

    // "Verder is BZK bezig" has its subject behind the verb. A bullet that begins with its verb lost its name to redaction; further on, the speaker is the one before.
    private static Actor? Opened(Utterance utterance, string before, int verbEnd) =>
        before.Any(char.IsLetter) ? Inverted(utterance, verbEnd)
        : utterance.Index == 0 ? new Actor("", 0)
        : Inherited(utterance);

    private static string? Adjacent(Utterance utterance, string before)
    {
        var at = utterance.Mentions.ToList().FindLastIndex(mention => mention.End <= before.Length);
        if (at < 0 || ByPreposition().IsMatch(before.AsSpan(utterance.Lead, utterance.Mentions[at].Start - utterance.Lead)))
            return null;
        return Adverbs().IsMatch(before.AsSpan(utterance.Mentions[at].End)) ? Together.Of(utterance.Mentions, utterance.Text, at) : null;
    }

    private static Actor? InClause(Utterance utterance, int start, int verbStart)
    {
        var clause = utterance.Text[start..verbStart];
        var at = utterance.Mentions.ToList().FindIndex(mention => mention.Start >= start && mention.End <= verbStart);
        if (at >= 0 && Article().IsMatch(utterance.Text.AsSpan(start, utterance.Mentions[at].Start - start)))
            return Here(utterance, Together.Of(utterance.Mentions, utterance.Text, at));
        if (!StartsWithSubject().IsMatch(clause))
            return null;
        return utterance.Subject.Length > 0 ? Here(utterance, utterance.Subject) : Inherited(utterance);
    }

    private static Actor? Inverted(Utterance utterance, int verbEnd)
    {
        var at = utterance.Mentions.ToList().FindIndex(mention => mention.Start >= verbEnd);
        return at >= 0 && Article().IsMatch(utterance.Text.AsSpan(verbEnd, utterance.Mentions[at].Start - verbEnd))
            ? Here(utterance, Together.Of(utterance.Mentions, utterance.Text, at))
            : null;
    }

    [GeneratedRegex(@"^\s*(ook|verder|daarnaast|tevens|[.…\[\]█_-]*)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\s*(\([^)]*\)\s*)?((in|van)\s\p{Lu}[\p{L}-]+\s*)?((ook|nog|zelf|dan|nu|inmiddels)\s*)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Adverbs();

    // "Voor BZK gaat COA dit uitzoeken": who stands before the verb is not its subject.
    [GeneratedRegex(@"^\s*(voor|volgens|na|over|aan|bij|naar)\s+((de|het)\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex ByPreposition();

    // The last "dat" that opens a clause, with nothing but that clause behind it.
    [GeneratedRegex(@"(?<=\s)dat(\s+dat)?(?=\s|$)(?!.*\sdat\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Subordinate();

    // In a clause with "dat" whose own subject is left out (redacted) or is a pronoun.
    [GeneratedRegex(@"^\s*((hij|zij|ze|men)\s|(er|hier|daar)(op|aan|over|naar|mee)?\s|deze\s(week|maand)|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex StartsWithSubject();

    [GeneratedRegex(@"(^|\s)(hij|zij|ze|men)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"(,|\s(en|maar|en ook))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Continued();

    [GeneratedRegex(@"^\s*((de|het|ook|min\.?|minister|ministerie|van|nog|nu)\s+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Article();
}
