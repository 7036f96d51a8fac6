using LrtIntegration.Pack.Registers;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Commitments;

/// <summary>A commitment as minutes have it, before what was ruled on it.</summary>
/// <param name="Minutes">All evidence in which it stands in these words.</param>
internal sealed record Promise(Statement<Commitment> Statement, IReadOnlyCollection<EvidenceEntry> Minutes)
{
    public string Id => Statement.Id;

    public Commitment Fact => Statement.Fact;

    public bool IsWithdrawn => Minutes.All(entry => entry.Withdrawn is not null);

    /// <summary>Whether no minutes have both in them.</summary>
    public bool StandsApartFrom(Promise other) => !Minutes.Any(other.Minutes.Contains);

    /// <summary>Oldest meeting first, then as the minutes have it.</summary>
    public static IReadOnlyList<Promise> InOrder(IEnumerable<Promise> promises) =>
    [
        .. promises
            .OrderBy(promise => promise.Fact.MeetingDate ?? DateOnly.MaxValue)
            .ThenBy(promise => promise.Fact.AgendaItem)
            .ThenBy(promise => promise.Fact.Trace, Comparer<Trace>.Create(Places.Compare))
            .ThenBy(promise => promise.Id, StringComparer.Ordinal),
    ];
}
