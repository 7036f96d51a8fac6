namespace LrtIntegration.Sources;

/// <summary>What all sources together made of one drop.</summary>
/// <param name="Reading">Null where no source knows it.</param>
/// <param name="Refusals">What is wrong with the file as a whole.</param>
internal sealed record Outcome(Reading? Reading, IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Nothing read and nothing wrong: what was not meant for reading.</summary>
    public static Outcome Nothing { get; } = new(null, []);
}
