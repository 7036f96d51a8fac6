using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>One arrival as the dossier keeps it: how the bytes came in, and what was to be done with them.</summary>
/// <param name="IfUnknown">Dutch, why it is no fault if no source knows it (the covering letter of an attachment); null where it is one.</param>
internal sealed record KeptArrival(Arrival Arrival, DropFormat Format, Handling Handling, string? IfUnknown = null)
{
    /// <summary>Arrivals in order of time, then origin; those of bare files, which bear no time, come last.</summary>
    public static IOrderedEnumerable<KeptArrival> InOrder(IEnumerable<KeptArrival> arrivals) => arrivals
        .OrderBy(kept => kept.Arrival.ReceivedAt ?? DateTimeOffset.MaxValue)
        .ThenBy(kept => kept.Arrival.Origin, StringComparer.Ordinal)
        .ThenBy(kept => kept.Arrival.FileName, StringComparer.Ordinal);
}
