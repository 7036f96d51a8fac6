using System.Security.Cryptography;
using System.Text.Json;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Shouldly;

namespace LrtIntegration.Tests.Faults;

/// <summary>A dossier in a container, as somebody sees it who looks at the blobs themselves.</summary>
internal static class Dossiers
{
    // What is told of runs and requests bears the times at which they were; all else is the same in every run.
    private static readonly string[] Timed = ["requests/", "cursors/runs/", "cursors/failures/"];

    /// <summary>The hash of each blob that does not depend on when it was written.</summary>
    public static async Task<SortedDictionary<string, string>> ContentAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        var content = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in await PartsAsync(container, cancellation))
        {
            await foreach (var blob in part.GetBlobsAsync(cancellationToken: cancellation))
            {
                if (!Array.Exists(Timed, prefix => blob.Name.StartsWith(prefix, StringComparison.Ordinal)))
                    content.Add(blob.Name, await HashAsync(part, blob.Name, cancellation));
            }
        }

        return content;
    }

    /// <summary>A version with a manifest has all that the manifest names; one without is nobody's yet.</summary>
    public static async Task ShouldHoldNothingHalfAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        var content = await ContentAsync(container, cancellation);
        foreach (var path in content.Keys.Where(path => path.StartsWith("evidence/", StringComparison.Ordinal)))
            content[path].ShouldBe(path["evidence/".Length..]);
        foreach (var path in content.Keys.Where(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)))
        {
            var manifest = JsonElement.Parse((await Sibling(container, "-packs").GetBlobClient(path).DownloadContentAsync(cancellation)).Value.Content.ToString());
            foreach (var file in manifest.GetProperty("files").EnumerateArray())
                content[path.Replace("manifest.json", file.GetProperty("name").GetString(), StringComparison.Ordinal)].ShouldBe(file.GetProperty("sha256").GetString());
        }
    }

    // Evidence and packs lie in containers of their own.
    private static async Task<IReadOnlyList<BlobContainerClient>> PartsAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        var parts = new List<BlobContainerClient>();
        foreach (var part in (BlobContainerClient[])[container, Sibling(container, "-evidence"), Sibling(container, "-packs")])
        {
            if (await part.ExistsAsync(cancellation))
                parts.Add(part);
        }

        return parts;
    }

    private static BlobContainerClient Sibling(BlobContainerClient container, string ending) =>
        container.GetParentBlobServiceClient().GetBlobContainerClient(container.Name + ending);

    private static async Task<string> HashAsync(BlobContainerClient container, string name, CancellationToken cancellation) =>
        Convert.ToHexStringLower(SHA256.HashData((await container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content));
}
