namespace LrtIntegration.Pack.Protection;

/// <summary>Whether a pack may leave the house.</summary>
internal static class PackGate
{
    // What is masked already can leave.
    private const string Masked = "smallNumber";

    public static bool Holds(BriefingPack pack) => Reasons(pack).Count > 0;

    /// <summary>What keeps the pack back and was not released.</summary>
    public static IReadOnlyList<PackHeld> Reasons(BriefingPack pack) =>
        [.. pack.Held.Where(item => !item.Released && !string.Equals(item.Rule, Masked, StringComparison.Ordinal))];
}
