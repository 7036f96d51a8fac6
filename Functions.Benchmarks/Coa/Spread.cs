namespace LrtIntegration.Benchmarks.Coa;

/// <summary>One measure for the country and its twelve provinces; the provinces add up to the country.</summary>
internal sealed record Spread(Measure Measure, IReadOnlyList<int> ByProvince)
{
    public int Country => ByProvince.Sum();

    public static Spread Of(Measure measure, int country, IReadOnlyList<int> shares) =>
        new(measure, Apportionment.Divide(country, shares));

    public static Spread Sum(Measure measure, params IReadOnlyList<Spread> parts) =>
        new(measure, [.. Enumerable.Range(0, 12).Select(province => parts.Sum(part => part.ByProvince[province]))]);

    public static Spread Difference(Measure measure, Spread whole, Spread part) =>
        new(measure, [.. whole.ByProvince.Zip(part.ByProvince, (all, some) => all - some)]);

    /// <summary>The same, with more in one province.</summary>
    public Spread With(int province, int more) =>
        this with { ByProvince = [.. ByProvince.Select((value, index) => index == province ? value + more : value)] };
}
