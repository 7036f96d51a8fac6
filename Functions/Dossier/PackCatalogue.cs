using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LrtIntegration.Dossier;

/// <summary>The packs on the shelf, for readers: only complete versions, and of those only what the manifest names.</summary>
internal sealed class PackCatalogue(IStore store)
{
    public const string ManifestName = "manifest.json";

    /// <summary>The complete versions of every meeting, by meeting.</summary>
    public Task<IReadOnlyList<PackVersions>> AllAsync(CancellationToken cancellation) => UnderAsync("packs/", cancellation);

    /// <summary>The complete versions of this meeting; null where there are none.</summary>
    public async Task<PackVersions?> OfAsync(DateOnly meeting, CancellationToken cancellation) =>
        (await UnderAsync(string.Create(CultureInfo.InvariantCulture, $"packs/{meeting:yyyy-MM-dd}/"), cancellation)).SingleOrDefault();

    /// <summary>What a version holds; null where it is not there, or not complete.</summary>
    public async Task<PackContents?> ContentsAsync(DateOnly meeting, int version, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(meeting, version, ManifestName), cancellation) is { } item
            ? JsonSerializer.Deserialize(item.Content.Span, PackContentsJson.Default.PackContents)! with { Manifest = item.Content }
            : null;

    /// <summary>The bytes of something that the manifest names.</summary>
    public async Task<ReadOnlyMemory<byte>> DocumentAsync(DateOnly meeting, int version, string name, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(meeting, version, name), cancellation) is { } item
            ? item.Content
            : throw new InvalidDataException($"Het dossier is beschadigd: {PathOf(meeting, version, name)} ontbreekt. Zet dit bestand terug uit een reservekopie.");

    private async Task<IReadOnlyList<PackVersions>> UnderAsync(string prefix, CancellationToken cancellation)
    {
        var found = new SortedDictionary<DateOnly, List<int>>();
        await foreach (var path in store.ListAsync(prefix, cancellation))
        {
            if (path.Split('/') is [_, var day, var number, ManifestName]
                && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var meeting)
                && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
            {
                found.TryAdd(meeting, []);
                found[meeting].Add(version);
            }
        }

        return [.. found.Select(entry => new PackVersions(entry.Key, [.. entry.Value.Order()]))];
    }

    private static string PathOf(DateOnly meeting, int version, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"packs/{meeting:yyyy-MM-dd}/{version}/{name}");
}

/// <summary>The versions of the pack of one meeting, the oldest first; at least one.</summary>
internal sealed record PackVersions(DateOnly Meeting, IReadOnlyList<int> Versions)
{
    public int Latest => Versions[^1];
}

/// <summary>What a version of a pack holds, by its manifest.</summary>
internal sealed record PackContents(string PackId, IReadOnlyList<PackContent> Files)
{
    /// <summary>The bytes of the manifest itself.</summary>
    [JsonIgnore]
    public ReadOnlyMemory<byte> Manifest { get; init; }
}

/// <summary>One document of a version.</summary>
/// <param name="Size">In bytes.</param>
internal sealed record PackContent(string Name, long Size, string Sha256);

/// <summary>The manifest as the compiler prepares it for reading.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PackContents))]
internal sealed partial class PackContentsJson : JsonSerializerContext;
