namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Chance that can be repeated, for what tries to break the program: the same seed gives the same numbers, to whoever asks first.</summary>
internal sealed class Chance(int seed)
{
    private readonly Lock turn = new();

#pragma warning disable CA5394 // No secret hangs on these numbers, and a run must be repeatable.
    private readonly Random random = new(seed);

    /// <summary>At least 0 and less than the end, or 0 where the end is lower than 1.</summary>
    public int Below(int end)
    {
        lock (turn)
            return random.Next(Math.Max(1, end));
    }
#pragma warning restore CA5394
}
