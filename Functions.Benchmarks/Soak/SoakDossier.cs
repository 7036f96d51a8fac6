using System.Security.Cryptography;
using System.Text.Json;
using Azure.Storage.Blobs;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>What a dossier holds at the end, as somebody sees it who looks at the blobs themselves.</summary>
/// <param name="Same">The hash of each blob that does not tell when something was done.</param>
/// <param name="Receipts">What each receipt says of one delivery, without its time and its number of attempts.</param>
internal sealed record SoakDossier(SortedDictionary<string, string> Same, SortedDictionary<string, string> Receipts)
{
    private const string UncertainCard = "teams Uncertain";
    private const string SentCard = "teams Sent";

    private static readonly string[] Kept = ["evidence/", "arrivals/", "readings/", "packs/", "index/", "cursors/drops/"];

    public static async Task<SoakDossier> OfAsync(string storage)
    {
        var dossier = new SoakDossier(new(StringComparer.Ordinal), new(StringComparer.Ordinal));
        var service = new BlobServiceClient(storage, new BlobClientOptions(BlobClientOptions.ServiceVersion.V2026_06_06));
        foreach (var name in (string[])["dossier", "dossier-evidence", "dossier-packs"])
        {
            var container = service.GetBlobContainerClient(name);
            if (!await container.ExistsAsync())
                continue;
            await foreach (var blob in container.GetBlobsAsync())
                dossier.Add(blob.Name, (await container.GetBlobClient(blob.Name).DownloadContentAsync()).Value.Content.ToMemory());
        }

        return dossier;
    }

    /// <summary>Cards of which nobody can say whether they arrived, as Teams cannot be asked: what the receipt must then say.</summary>
    public int UncertainCards => Receipts.Values.Count(receipt => receipt == UncertainCard);

    /// <summary>What one holds and the other does not, or otherwise.</summary>
    public IReadOnlyList<string> DifferencesFrom(SoakDossier other) =>
    [
        .. Difference(Same, other.Same),
        .. Difference(Receipts, other.Receipts).Where(difference => !difference.EndsWith($": {UncertainCard} / {SentCard}", StringComparison.Ordinal)),
    ];

    private static IEnumerable<string> Difference(SortedDictionary<string, string> one, SortedDictionary<string, string> other) =>
        one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(path => one.GetValueOrDefault(path) != other.GetValueOrDefault(path))
            .Select(path => $"{path}: {one.GetValueOrDefault(path) ?? "absent"} / {other.GetValueOrDefault(path) ?? "absent"}");

    private void Add(string path, ReadOnlyMemory<byte> content)
    {
        if (Array.Exists(Kept, prefix => path.StartsWith(prefix, StringComparison.Ordinal)))
            Same.Add(path, Convert.ToHexStringLower(SHA256.HashData(content.Span)));
        else if (path.StartsWith("deliveries/", StringComparison.Ordinal) && JsonDocument.Parse(content).RootElement is { ValueKind: JsonValueKind.Object } receipt && receipt.TryGetProperty("state", out var state))
            Receipts.Add(path, $"{receipt.GetProperty("recipient")} {state}");
    }
}
