using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>All that a pack is made of.</summary>
/// <param name="Previous">The meeting before this one; null where the calendar knows none.</param>
/// <param name="Deliveries">Read once, in any order; may be longer than memory, so a composer keeps only what the pack needs.</param>
/// <param name="Marking">The configured marking, printed on every page.</param>
internal sealed record Composition(
    Meeting Meeting,
    Meeting? Previous,
    IEnumerable<Delivery> Deliveries,
    IReadOnlyList<Ruling> Rulings,
    IReadOnlyList<GrantScheme> Schemes,
    string Marking)
{
    public Audience Audience { get; init; } = Audience.Members;

    /// <summary>The evidence that is not among the deliveries; null where nothing was left out on purpose.</summary>
    public PackLeftOut? LeftOut { get; init; }

    /// <summary>The days of all meetings before this one that the calendar knows: over so many a commitment may be open.</summary>
    public IReadOnlyList<DateOnly> Earlier { get; init; } = [];

    /// <summary>How many mails lay in the shared mailboxes, when they were last counted, of which the dossier knows nothing.</summary>
    public int MissedMails { get; init; }
}
