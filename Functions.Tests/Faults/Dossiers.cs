using System.Security.Cryptography;
using System.Text.Json;
using Azure.Storage.Blobs;
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
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (!Array.Exists(Timed, prefix => blob.Name.StartsWith(prefix, StringComparison.Ordinal)))
                content.Add(blob.Name, await HashAsync(container, blob.Name, cancellation));
        }

        return content;
    }

    /// <summary>A version with a manifest has all that the manifest names; one without is nobody's yet.</summary>
    public static async Task ShouldHoldNothingHalfAsync(BlobContainerClient container, CancellationToken cancellation)
    {
        if (!await container.ExistsAsync(cancellation))
            return;
        var content = await ContentAsync(container, cancellation);
        foreach (var path in content.Keys.Where(path => path.StartsWith("evidence/", StringComparison.Ordinal)))
            content[path].ShouldBe(path["evidence/".Length..]);
        foreach (var path in content.Keys.Where(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)))
        {
            var manifest = JsonElement.Parse((await container.GetBlobClient(path).DownloadContentAsync(cancellation)).Value.Content.ToString());
            foreach (var file in manifest.GetProperty("files").EnumerateArray())
                content[path.Replace("manifest.json", file.GetProperty("name").GetString(), StringComparison.Ordinal)].ShouldBe(file.GetProperty("sha256").GetString());
        }
    }

    private static async Task<string> HashAsync(BlobContainerClient container, string name, CancellationToken cancellation) =>
        Convert.ToHexStringLower(SHA256.HashData((await container.GetBlobClient(name).DownloadContentAsync(cancellation)).Value.Content));
}
