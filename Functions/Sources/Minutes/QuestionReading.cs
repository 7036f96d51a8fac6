using System.Text.RegularExpressions;
using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The questions in a passage that the minutes leave open. One that the next sentence answers is not open, unless the answer is a commitment.</summary>
internal static partial class QuestionReading
{
    public static Asked? AskedIn(Utterance utterance)
    {
        var text = utterance.Text;
        if (Active().Match(text) is { Success: true } active && !Attention().IsMatch(active.Value) && AskerOf(utterance, active) is { } asker)
            return new Asked(asker, Addressee(utterance, active), Content(text, active.Groups["word"].Index));
        if (Passive().Match(text) is { Success: true } passive && !Attention().IsMatch(passive.Value))
            return new Asked(Behind(utterance), "", Content(text, passive.Groups["word"].Index));
        return text.EndsWith('?') ? new Asked(new Actor(utterance.Subject, utterance.Index), "", utterance.Body) : null;
    }

    public static IEnumerable<Question> Read(Drop drop, DateOnly? heldOn, int item, IReadOnlyList<Utterance> passage)
    {
        foreach (var utterance in passage)
        {
            if (AskedIn(utterance) is not { } asked)
                continue;
            var reply = passage.ElementAtOrDefault(utterance.Index + 1);
            var undertaken = reply is null ? [] : CommitmentReading.UndertakenIn(reply);
            if (undertaken.Count == 0 && reply is { Subject.Length: > 0 } && Answer().IsMatch(reply.Text))
                continue;
            var addressee = asked.To.Length > 0 ? asked.To : undertaken.Select(undertaking => undertaking.Actor.Body).FirstOrDefault("");
            var first = asked.By.Body.Length > 0 ? asked.By.NamedIn : utterance.Index;
            yield return new Question(
                heldOn,
                item,
                asked.By.Body,
                addressee == asked.By.Body ? "" : addressee,
                Wording.Sentence(asked.Content),
                Quotation.Of(passage, first, utterance.Index),
                Quotation.Trace(drop, passage, first, utterance.Index));
        }
    }

    private static Actor? AskerOf(Utterance utterance, Match active)
    {
        var verb = active.Groups["verb"];
        if (Actor.Of(utterance, verb.Index, verb.Index + verb.Length) is { } actor)
            return actor;
        var before = utterance.Text[utterance.Lead..verb.Index].Trim();
        return Noun().IsMatch(before) ? new Actor(before, utterance.Index) : null;
    }

    private static string Addressee(Utterance utterance, Match active) =>
        utterance.Mentions.FirstOrDefault(mention => mention.Start >= active.Groups["verb"].Index && mention.End <= active.Groups["word"].Index)?.Body ?? "";

    private static Actor Behind(Utterance utterance)
    {
        if (utterance.Mentions.FirstOrDefault(mention => By().IsMatch(utterance.Text.AsSpan(0, mention.Start))) is { } agent)
            return new Actor(agent.Body, utterance.Index);
        if (utterance.Subject.Length > 0)
            return new Actor(utterance.Subject, utterance.Index);
        return utterance.Earlier is { } earlier ? new Actor(earlier.Body, earlier.Sentence) : new Actor("", utterance.Index);
    }

    private static string Content(string text, int start)
    {
        var content = text[start..Clause.Length(text)];
        return Request().Match(content) is { Success: true } request ? content[request.Length..] : Infinitive.Of(content);
    }

    [GeneratedRegex(@"(?<!\p{L})(?<verb>vraagt|vragen|vroeg|informeert|verzoekt|verzoeken)\s([^.;]{0,80}?\s)?(?<word>of|wanneer|hoe|hoeveel|wat|waar|waarom|welke|wie|in hoeverre|om|naar)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Active();

    [GeneratedRegex(@"(?<!\p{L})((wordt|is|werd)\s([^.;,]{0,60}?\s)?gevraagd|gevraagd\s(wordt|is|werd)|de\svraag\s(is|wordt gesteld|werd gesteld|rijst)|stelt\sde\svraag)[\s,]+(?<word>of|wanneer|hoe|hoeveel|wat|waar|waarom|welke|wie|in hoeverre|om(?=\s(informatie|(een|meer|nadere)\s(toelichting|verduidelijking|reactie|uitleg)|duidelijkheid|verduidelijking|toelichting)))\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Passive();

    // To ask for attention, effort or patience is to make a point.
    [GeneratedRegex(@"(?<!\p{L})(aandacht|begrip|geduld|veel|inzet|tijd)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Attention();

    [GeneratedRegex(@"(?<!\p{L})(antwoordt|geeft\saan|licht\s([^.]{0,60}\s)?toe|legt\suit|bevestigt|meldt|laat\sweten|reageert|beaamt|ontkent)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Answer();

    [GeneratedRegex(@"\sdoor\s(de\s|het\s|diverse\s)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex By();

    [GeneratedRegex(@"^om\s(?=informatie|een\s(toelichting|reactie)|duidelijkheid|verduidelijking|toelichting|uitleg)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Request();

    [GeneratedRegex(@"^(De|Het|Een)\s(gemeenten?|provincies?|corporaties?|leden|regio)(\s\S+){0,3}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Noun();
}
