using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The decisions of the secretariat, oldest first: of two about the same thing the later stands.</summary>
internal sealed class RulingBook(IEnumerable<Ruling> rulings)
{
    public IReadOnlyList<Ruling> All { get; } =
    [
        .. rulings
            .OrderBy(ruling => ruling.At)
            .ThenBy(ruling => ruling.Id, StringComparer.Ordinal)
            .ThenBy(ruling => ruling.ToString(), StringComparer.Ordinal),
    ];

    public Ruling? Last(RulingKind kind, string id) =>
        All.LastOrDefault(ruling => ruling.Kind == kind && string.Equals(ruling.Id, id, StringComparison.Ordinal) && IsComplete(ruling));

    /// <summary>What a ruling must have to count: evidence for a closed commitment, a bucket for a moved signal, a reason for an explanation.</summary>
    public static bool IsComplete(Ruling ruling) => ruling.Kind switch
    {
        RulingKind.Close => !string.IsNullOrWhiteSpace(ruling.Evidence),
        RulingKind.Move => Bucket(ruling.To) is not null,
        RulingKind.Explain => !string.IsNullOrWhiteSpace(ruling.Reason),
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
}
