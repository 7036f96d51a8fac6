namespace LrtIntegration.Pack.Chapters;

/// <summary>One item of the annotated agenda (agendapunt).</summary>
/// <param name="Submitter">Who puts it on the table (indiener).</param>
/// <param name="Nature">ter vaststelling, ter besluitvorming, ter bespreking or ter informatie.</param>
/// <param name="Proposal">What is asked of the meeting in the words of the secretariat; empty where that is nothing, or where it is literal.</param>
/// <param name="Asked">The decisions asked for, literally.</param>
/// <param name="Annotation">What a member should know beforehand.</param>
/// <param name="Annex">The chapter or signal it rests on; null where there are no papers.</param>
internal sealed record AgendaEntry(
    string Topic,
    string Submitter,
    string Nature,
    string Proposal,
    IReadOnlyList<Quotation> Asked,
    IReadOnlyList<Span> Annotation,
    Span? Annex);
