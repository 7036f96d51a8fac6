using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>What the secretariat said of something that the gate kept back: that it stays away, or who would let it pass.</summary>
/// <param name="Stays">The last word, where that is to leave it out; null where it is not.</param>
/// <param name="Releases">Since it was last left out, the first release of each person.</param>
internal sealed record GateVerdict(Ruling? Stays, IReadOnlyList<Ruling> Releases)
{
    private const int Eyes = 2;

    public bool IsReleased => Releases.Count >= Eyes;

    /// <summary>Whether this person has said so already, and another must.</summary>
    public bool WaitsForAnotherThan(string person) => !IsReleased && Releases.Any(ruling => string.Equals(ruling.By, person, StringComparison.OrdinalIgnoreCase));

    /// <param name="rulings">The oldest first.</param>
    public static GateVerdict Of(string id, IEnumerable<Ruling> rulings)
    {
        var said = rulings
            .Where(ruling => string.Equals(ruling.Id, id, StringComparison.Ordinal) && ruling.Kind is RulingKind.Release or RulingKind.Withdraw && RulingBook.IsComplete(ruling))
            .ToList();
        var left = said.FindLastIndex(ruling => ruling.Kind is RulingKind.Withdraw);
        return new(
            left >= 0 && left == said.Count - 1 ? said[left] : null,
            [.. said.Skip(left + 1).DistinctBy(ruling => ruling.By, StringComparer.OrdinalIgnoreCase)]);
    }
}
