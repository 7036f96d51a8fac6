using System.Security.Cryptography;
using LrtIntegration.Pack;

namespace LrtIntegration.Render;

/// <summary><c>manifest.json</c>: which files a pack has, so that a reader can see that none was changed.</summary>
/// <param name="Remarks">Dutch: which document this pack lacks, and why.</param>
internal sealed record Manifest(string PackId, DateOnly Meeting, int Version, IReadOnlyList<ManifestFile> Files, IReadOnlyList<string> Remarks)
{
    public static Manifest Of(BriefingPack pack, IEnumerable<RenderedDocument> documents, string? remark) =>
        new(pack.PackId, pack.Meeting.Date, pack.Version, [.. documents.Select(ManifestFile.Of)], remark is null ? [] : [remark]);
}

/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower-case hexadecimal.</param>
internal sealed record ManifestFile(string Name, long Size, string Sha256)
{
    public static ManifestFile Of(RenderedDocument document) =>
        new(document.Name, document.Content.Length, Convert.ToHexStringLower(SHA256.HashData(document.Content)));
}
