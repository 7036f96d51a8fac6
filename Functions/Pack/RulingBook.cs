using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The decisions of the secretariat, oldest first: of two about the same thing the later stands.</summary>
/// <param name="evidence">The SHA-256 of all that is in the dossier.</param>
internal sealed class RulingBook(IEnumerable<Ruling> rulings, IReadOnlySet<string> evidence)
{
    public IReadOnlyList<Ruling> All { get; } =
    [
        .. rulings
            .OrderBy(ruling => ruling.At)
            .ThenBy(ruling => ruling.Id, StringComparer.Ordinal)
            .ThenBy(ruling => ruling.ToString(), StringComparer.Ordinal),
    ];

    public Ruling? Last(RulingKind kind, string id) => Last(id, ruling => ruling.Kind == kind);

    /// <summary>The last correction of this field: owner, deadline or text.</summary>
    public Ruling? LastCorrection(string id, string field) => Last(id, ruling => ruling.Kind is RulingKind.Correct && ruling.Field == field);

    /// <summary>What stands about this evidence: that it was released or that it was withdrawn; null where nothing was decided.</summary>
    public Ruling? LastOnEvidence(string sha256) => Last(sha256, ruling => ruling.Kind is RulingKind.Release or RulingKind.Withdraw);

    /// <summary>Whether the evidence that a ruling names by its SHA-256 is there; a quote always is.</summary>
    public bool KnowsEvidenceOf(Ruling ruling) => ruling.Kind is not RulingKind.Close || !Fingerprint.Is(ruling.Evidence) || evidence.Contains(ruling.Evidence);

    /// <summary>What a ruling must have to count: evidence for a closed commitment, a bucket for a moved signal, a reason where one is asked.</summary>
    public static bool IsComplete(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close => !string.IsNullOrWhiteSpace(ruling.Evidence),
        RulingKind.Move => Bucket(ruling.To) is not null,
        RulingKind.Correct => ruling.Field is "owner" or "deadline" or "text" && !string.IsNullOrWhiteSpace(ruling.To),
        RulingKind.Merge => !string.IsNullOrWhiteSpace(ruling.To) && ruling.To != ruling.Id,
        RulingKind.Explain or RulingKind.Release or RulingKind.Withdraw => !string.IsNullOrWhiteSpace(ruling.Reason),
        _ => true,
    };

    public static Ask? Bucket(string text) => text switch
    {
        "decision" => Ask.Decision,
        "action" => Ask.Action,
        "information" => Ask.Information,
        "unsorted" => Ask.Unsorted,
        _ => null,
    };

    private Ruling? Last(string id, Func<Ruling, bool> matches) =>
        All.LastOrDefault(ruling => ruling.Id == id && matches(ruling) && IsComplete(ruling) && KnowsEvidenceOf(ruling));
}
