namespace LrtIntegration.Pack.Striking;

/// <summary>The middle of some changes, and how far they usually lie from it: 1,4826 times the median absolute deviation, which one outlier cannot move.</summary>
internal sealed record Spread(decimal Median, decimal Deviation)
{
    private const decimal OfNormal = 1.4826m;

    public static Spread Of(IReadOnlyList<decimal> changes)
    {
        var median = Middle(changes);
        return new(median, OfNormal * Middle([.. changes.Select(change => Math.Abs(change - median))]));
    }

    private static decimal Middle(IReadOnlyList<decimal> values)
    {
        var sorted = values.Order().ToList();
        var half = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
