namespace LrtIntegration.Benchmarks.Coa;

/// <summary>A whole divided over parts in whole numbers, so that the parts add up to it: the method of largest remainders.</summary>
internal static class Apportionment
{
    public static int[] Divide(int whole, IReadOnlyList<int> weights)
    {
        long sum = weights.Sum(weight => (long)weight);
        var parts = weights.Select(weight => (int)((long)whole * weight / sum)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length)
            .OrderByDescending(part => (long)whole * weights[part] % sum)
            .ThenBy(part => part);
        foreach (var part in byRemainder.Take(whole - parts.Sum()))
            parts[part]++;

        return parts;
    }
}
