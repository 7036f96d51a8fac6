namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>One reader as a fuzzer sees it: what it begins with, how it changes that, and what it asks of the reader.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Change">Makes a new input of one that is known, with a second one to take pieces from.</param>
/// <param name="Read">What the reader made of the input, as text. Throws where a promise is broken.</param>
internal sealed record FuzzTarget(
    string Name,
    IReadOnlyList<byte[]> Seeds,
    Func<FuzzMutation, byte[], byte[], byte[]> Change,
    Func<byte[], string> Read)
{
    /// <summary>An input made of the seeds alone.</summary>
    public byte[] Next(FuzzMutation mutation) => Change(mutation, Seeds[mutation.Below(Seeds.Count)], Seeds[mutation.Below(Seeds.Count)]);
}
