namespace LrtIntegration.Pack.Likeness;

/// <summary>Two texts that share words, and how many.</summary>
internal sealed record Resemblance(WordSet First, WordSet Second, int Shared)
{
    public double Overlap => First.Overlap(Second, Shared);
}

/// <summary>Which of many texts share words: each is compared only with those that have a word in common.</summary>
internal static class SharedWords
{
    public static IEnumerable<Resemblance> Among(IReadOnlyList<WordSet> sets)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var second = 0; second < sets.Count; second++)
        {
            var shared = new SortedDictionary<int, int>();
            foreach (var word in sets[second].Words)
            {
                if (!holders.TryGetValue(word, out var earlier)) holders.Add(word, earlier = []);
                foreach (var first in earlier) shared[first] = shared.GetValueOrDefault(first) + 1;
                earlier.Add(second);
            }

            foreach (var (first, count) in shared) yield return new(sets[first], sets[second], count);
        }
    }
}
