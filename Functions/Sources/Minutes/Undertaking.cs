namespace LrtIntegration.Sources.Minutes;

/// <summary>What one sentence commits a body to, before its context is added.</summary>
/// <param name="Clause">What is to be done, in words of the sentence.</param>
/// <param name="Start">Where the words that made it a commitment begin in the sentence, and <paramref name="End"/> where they end.</param>
internal sealed record Undertaking(Actor Actor, string Clause, int Start, int End)
{
    public bool Overlaps(Undertaking other) => Start < other.End && other.Start < End;
}
