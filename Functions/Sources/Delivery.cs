using LrtIntegration.Intake;

namespace LrtIntegration.Sources;

/// <summary>One piece of evidence with every time it came in, and what the sources made of it.</summary>
/// <param name="Arrivals">In order of time, then origin; never empty.</param>
/// <param name="Reading">Null where no source read it: opened as a container, set aside, or of no known kind.</param>
/// <param name="Refusals">What was wrong with the file as a whole (unreadable, unknown, encrypted); the reading has its own.</param>
internal sealed record Delivery(
    string Sha256,
    DropFormat Format,
    Handling Handling,
    IReadOnlyList<Arrival> Arrivals,
    Reading? Reading,
    IReadOnlyList<Refusal> Refusals)
{
    public Arrival First => Arrivals[0];

    /// <summary>The ruling by which it does not count any more; it then has no reading and no refusals. Null where it counts.</summary>
    public Ruling? Withdrawn { get; init; }

    /// <summary>What the sources had made of it before it was withdrawn; null where it counts.</summary>
    public Reading? Former { get; init; }
}
