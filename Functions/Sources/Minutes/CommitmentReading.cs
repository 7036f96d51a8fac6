using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The commitments (toezeggingen) in a passage. The quote reaches back to the sentence that names the owner or that "dit" and "hierop" point to.</summary>
internal static class CommitmentReading
{
    /// <summary>What this sentence commits bodies to: of rules that overlap, the most express one.</summary>
    public static IReadOnlyList<Undertaking> UndertakenIn(Utterance utterance)
    {
        var kept = new List<Undertaking>();
        foreach (var undertaking in PromiseRule.In(utterance).Concat(ReturnRule.In(utterance)).Concat(AssignmentRule.In(utterance)).Concat(DeliveryRule.In(utterance)).Concat(WorkRule.In(utterance)).Concat(IntentionRule.In(utterance)))
        {
            if (!kept.Exists(undertaking.Overlaps) && !IsTheTable(undertaking.Actor.Body))
                kept.Add(undertaking);
        }

        return kept;
    }

    public static IEnumerable<Commitment> Read(Drop drop, DateOnly? heldOn, int item, IReadOnlyList<Utterance> passage)
    {
        foreach (var utterance in passage)
        {
            var from = 0;
            foreach (var undertaking in UndertakenIn(utterance).OrderBy(undertaking => undertaking.Start))
            {
                yield return Read(drop, heldOn, item, passage, utterance, undertaking, utterance.Text[from..undertaking.End]);
                from = undertaking.End;
            }
        }
    }

    private static Commitment Read(Drop drop, DateOnly? heldOn, int item, IReadOnlyList<Utterance> passage, Utterance utterance, Undertaking undertaking, string words)
    {
        var context = ContextOf(passage, utterance, undertaking);
        var (first, last) = (context?.Index ?? utterance.Index, utterance.Index);
        var deadline = Deadline.In(words);
        if (deadline.Length == 0 && passage.ElementAtOrDefault(last + 1) is { } next && Anaphora.Opens(next.Text) && UndertakenIn(next).Count == 0)
        {
            deadline = Deadline.In(next.Text);
            last = deadline.Length > 0 ? last + 1 : last;
        }

        return new Commitment(
            heldOn,
            item,
            undertaking.Actor.Body,
            TextOf(undertaking.Clause, context),
            Quotation.Of(passage, first, last),
            deadline,
            Quotation.Trace(drop, passage, first, last));
    }

    private static Utterance? ContextOf(IReadOnlyList<Utterance> passage, Utterance utterance, Undertaking undertaking)
    {
        if (utterance.Index == 0)
            return null;
        var before = passage[utterance.Index - 1];
        if (undertaking.Actor.NamedIn < utterance.Index)
            return passage[undertaking.Actor.NamedIn];
        return Anaphora.IsIn(undertaking.Clause) || QuestionReading.AskedIn(before) is not null ? before : null;
    }

    private static string TextOf(string clause, Utterance? context)
    {
        if (context is null)
            return Wording.Sentence(clause);
        if (QuestionReading.AskedIn(context) is { } asked)
            return Wording.WithContext(clause, asked.Content);
        return Anaphora.IsAll(clause) && context.Body.IndexOf(" om ", StringComparison.Ordinal) is var om and >= 0
            ? Wording.Sentence(Infinitive.Of(context.Body[(om + 1)..]))
            : Wording.WithContext(clause, context.Body);
    }

    // What the table itself agrees on is a decision.
    private static bool IsTheTable(string body) => body is "LRT" or "LRT leden" or "LRT-leden";
}
