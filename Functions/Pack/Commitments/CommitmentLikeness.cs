using LrtIntegration.Pack.Likeness;

namespace LrtIntegration.Pack.Commitments;

/// <summary>Which commitments look like an earlier one in other minutes. It proposes; only a ruling merges.</summary>
internal static class CommitmentLikeness
{
    private const double LeastOverlap = 0.6;
    private const int LeastShared = 3;

    /// <param name="promises">Those on the list, in order.</param>
    public static ILookup<string, string> Among(IReadOnlyList<Promise> promises)
    {
        var byId = promises.ToDictionary(promise => promise.Id, StringComparer.Ordinal);
        return SharedWords.Among([.. promises.Select(promise => WordSet.Of(promise.Id, promise.Fact.Text))])
            .Where(pair => IsLike(pair) && byId[pair.First.Id].StandsApartFrom(byId[pair.Second.Id]))
            .OrderByDescending(pair => pair.Overlap)
            .ThenByDescending(pair => pair.Shared)
            .ToLookup(pair => pair.Second.Id, pair => pair.First.Id, StringComparer.Ordinal);
    }

    private static bool IsLike(Resemblance pair) =>
        pair.First.Words.SetEquals(pair.Second.Words) || (pair.Shared >= LeastShared && pair.Overlap >= LeastOverlap);
}
