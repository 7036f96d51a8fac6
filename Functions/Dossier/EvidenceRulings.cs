using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What stands about each piece of evidence: released or withdrawn, of which the later stands.</summary>
internal sealed class EvidenceRulings(IEnumerable<Ruling> rulings)
{
    private readonly Dictionary<string, Ruling> standing = rulings
        .Where(ruling => ruling.Kind is RulingKind.Release or RulingKind.Withdraw && Fingerprint.Is(ruling.Id) && !string.IsNullOrWhiteSpace(ruling.Reason))
        .GroupBy(ruling => ruling.Id, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.OrderBy(ruling => ruling.At).ThenBy(ruling => ruling.ToString(), StringComparer.Ordinal).Last(), StringComparer.Ordinal);

    /// <summary>In order of hash.</summary>
    public IEnumerable<Ruling> Released => standing.Values.Where(ruling => ruling.Kind is RulingKind.Release).OrderBy(ruling => ruling.Id, StringComparer.Ordinal);

    public Ruling? On(string sha256) => standing.GetValueOrDefault(sha256);
}
