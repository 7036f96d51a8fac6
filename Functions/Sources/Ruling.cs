namespace LrtIntegration.Sources;

/// <summary>What the secretariat can decide about something in the pack.</summary>
internal enum RulingKind
{
    /// <summary>A commitment is done, with evidence.</summary>
    Close,

    /// <summary>A proposal out of the minutes is right.</summary>
    Confirm,

    /// <summary>A signal belongs in another bucket.</summary>
    Move,

    /// <summary>A striking figure is right, because.</summary>
    Explain,

    /// <summary>A commitment is put right: another owner, deadline or text than the minutes seemed to say.</summary>
    Correct,

    /// <summary>Two commitments that were proposed as the same are one.</summary>
    Merge,

    /// <summary>What was set apart, or held at the gate, may be used or shown all the same, because.</summary>
    Release,

    /// <summary>Evidence does not count any more, because; it stays in the dossier. Something held at the gate stays hidden, and no longer keeps the pack back.</summary>
    Withdraw,
}

/// <summary>A decision of the secretariat (besluit van het secretariaat). Append-only: of two that contradict, the later stands and both remain.</summary>
/// <param name="Id">The id in <c>pack.json</c> of what it is about.</param>
/// <param name="To">For <see cref="RulingKind.Move"/>: decision, action, information or unsorted. For <see cref="RulingKind.Correct"/>: the right words. For <see cref="RulingKind.Merge"/>: the id that remains.</param>
/// <param name="Reason">Dutch; for <see cref="RulingKind.Explain"/> it completes "klopt, want ...". Asked too for <see cref="RulingKind.Release"/> and <see cref="RulingKind.Withdraw"/>.</param>
/// <param name="Field">For <see cref="RulingKind.Correct"/>: owner, deadline or text. Empty otherwise.</param>
/// <param name="Evidence">For <see cref="RulingKind.Close"/>: a quote, or the SHA-256 of a document in the dossier.</param>
internal sealed record Ruling(RulingKind Kind, string Id, string By, DateTimeOffset At, string Reason, string To = "", string Evidence = "", string Field = "");
