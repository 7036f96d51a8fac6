namespace LrtIntegration.Benchmarks.Coa;

/// <summary>What looks like chance and is the same each time: a hash of a salt and a step, within an amplitude to either side of zero.</summary>
internal static class Wobble
{
    public static int Of(int salt, int step, int amplitude)
    {
        var hash = unchecked(((uint)salt * 2654435761u) ^ ((uint)step * 2246822519u));
        hash ^= hash >> 15;
        hash = unchecked(hash * 3266489917u);
        hash ^= hash >> 13;
        return (int)(hash % (uint)((2 * amplitude) + 1)) - amplitude;
    }
}
