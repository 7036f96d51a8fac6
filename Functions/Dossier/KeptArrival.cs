using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>One arrival as the dossier keeps it: how the bytes came in, and what was to be done with them.</summary>
internal sealed record KeptArrival(Arrival Arrival, DropFormat Format, Handling Handling)
{
    /// <summary>Arrivals in order of time, then origin; those of bare files, which bear no time, come last.</summary>
    public static IOrderedEnumerable<KeptArrival> InOrder(IEnumerable<KeptArrival> arrivals) => arrivals
        .OrderBy(kept => kept.Arrival.ReceivedAt ?? DateTimeOffset.MaxValue)
        .ThenBy(kept => kept.Arrival.Origin, StringComparer.Ordinal)
        .ThenBy(kept => kept.Arrival.FileName, StringComparer.Ordinal);
}
