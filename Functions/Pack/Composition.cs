using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>All that a pack is made of.</summary>
/// <param name="Previous">The meeting before this one; null where the calendar knows none.</param>
/// <param name="Deliveries">Read once, in any order; may be longer than memory, so a composer keeps only what the pack needs.</param>
/// <param name="Marking">The configured marking, printed on every page.</param>
/// <param name="Version">1 for the first pack of this meeting, one more for each that differs from it.</param>
internal sealed record Composition(
    Meeting Meeting,
    Meeting? Previous,
    IEnumerable<Delivery> Deliveries,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<GrantScheme> Schemes,
    string Marking,
    int Version = 1)
{
    /// <summary>The last version of the pack of <see cref="Previous"/>; null where none is kept.</summary>
    public BriefingPack? PreviousMeeting { get; init; }

    /// <summary>The version of this pack before this one; null where none is kept.</summary>
    public BriefingPack? PreviousVersion { get; init; }

    /// <summary>The days of all meetings before this one that the calendar knows: over so many a commitment may be open.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; init; } = [];
}
