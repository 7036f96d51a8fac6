namespace LrtIntegration.Pack.Protection;

/// <summary>Whether a pack may go to the members.</summary>
internal static class PackGate
{
    public static bool Holds(BriefingPack pack) => Reasons(pack).Count > 0;

    /// <summary>What keeps the pack back: nobody decided on it yet.</summary>
    public static IReadOnlyList<PackHeld> Reasons(BriefingPack pack) => [.. pack.Held.Where(item => item.KeepsBack)];
}
