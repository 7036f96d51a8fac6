namespace LrtIntegration.Pack;

/// <summary>The packs with which a new one is compared.</summary>
/// <param name="Meeting">The last version of the pack of the previous meeting; null where none is kept.</param>
/// <param name="Version">The version of this pack before the new one; null where none is kept.</param>
internal sealed record EarlierPacks(BriefingPack? Meeting, BriefingPack? Version)
{
    public static EarlierPacks None { get; } = new(Meeting: null, Version: null);
}
