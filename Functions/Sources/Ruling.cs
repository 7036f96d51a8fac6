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
}

/// <summary>A decision of the secretariat (besluit van het secretariaat). Append-only: of two that contradict, the later stands and both remain.</summary>
/// <param name="Id">The id in <c>pack.json</c> of what it is about.</param>
/// <param name="To">For <see cref="RulingKind.Move"/>: decision, action, information or unsorted. Empty otherwise.</param>
/// <param name="Reason">Dutch; for <see cref="RulingKind.Explain"/> it completes "klopt, want ...".</param>
/// <param name="Evidence">For <see cref="RulingKind.Close"/>: a quote, or the SHA-256 of a document in the dossier.</param>
internal sealed record Ruling(RulingKind Kind, string Id, string By, DateTimeOffset At, string Reason, string To = "", string Evidence = "");
