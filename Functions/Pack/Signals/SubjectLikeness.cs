using LrtIntegration.Pack.Likeness;

namespace LrtIntegration.Pack.Signals;

/// <summary>Which signals speak of the same subject, by the words of their subjects and their themes. The rule stands in docs/likeness.md.</summary>
internal static class SubjectLikeness
{
    private const double LeastOverlap = 0.6;
    private const int LeastShared = 2;

    /// <summary>For each signal the id of its topic: that of the first signal, by id, that it is like, also by way of others.</summary>
    public static IReadOnlyDictionary<string, string> Topics(IEnumerable<PackSignal> signals)
    {
        var ordered = signals.OrderBy(signal => signal.Id, StringComparer.Ordinal).ToList();
        var topics = ordered.ToDictionary(signal => signal.Id, signal => signal.Id, StringComparer.Ordinal);
        var themes = ordered.ToDictionary(signal => signal.Id, signal => string.Join(' ', Vocabulary.Of(signal.Theme).Order(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var pair in SharedWords.Among([.. ordered.Select(signal => WordSet.Of(signal.Id, signal.Subject))]))
        {
            if (IsLike(pair, themes)) Join(topics, pair.First.Id, pair.Second.Id);
        }

        return ordered.ToDictionary(signal => signal.Id, signal => RootOf(topics, signal.Id), StringComparer.Ordinal);
    }

    private static bool IsLike(Resemblance pair, Dictionary<string, string> themes) =>
        pair.First.Words.SetEquals(pair.Second.Words)
        || (pair.Shared >= LeastShared && pair.Overlap >= LeastOverlap)
        || (themes[pair.First.Id].Length > 0 && themes[pair.First.Id] == themes[pair.Second.Id]);

    private static void Join(Dictionary<string, string> topics, string one, string other)
    {
        var (left, right) = (RootOf(topics, one), RootOf(topics, other));
        if (string.CompareOrdinal(left, right) < 0) topics[right] = left;
        else topics[left] = right;
    }

    private static string RootOf(Dictionary<string, string> topics, string id)
    {
        while (topics[id] != id) id = topics[id] = topics[topics[id]];
        return id;
    }
}
