using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>Which versions of which drops the dossier has taken in: one mark each, made after the drop is in.</summary>
internal sealed class TakenDrops(IStore store)
{
    private const string Folder = "cursors/drops/";

    /// <summary>The marks of all drops, in one listing; <see cref="MarkOf"/> tells what to look for.</summary>
    public async Task<IReadOnlySet<string>> MarksAsync(CancellationToken cancellation) =>
        await store.ListAsync(Folder, cancellation).ToHashSetAsync(StringComparer.Ordinal, cancellation);

    public async Task<bool> HasAsync(BoxedDrop drop, CancellationToken cancellation) =>
        await store.ReadAsync(MarkOf(drop), cancellation) is not null;

    public Task AddAsync(BoxedDrop drop, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(MarkOf(drop), Content(drop), cancellation);

    public static string MarkOf(BoxedDrop drop) => $"{Folder}{Fingerprint.Of(Content(drop))}.json";

    private static byte[] Content(BoxedDrop drop) =>
        JsonSerializer.SerializeToUtf8Bytes(new TakenDrop(drop.Name, drop.Version), TakenDropJson.Default.TakenDrop);
}

/// <summary>One version of one drop.</summary>
internal sealed record TakenDrop(string Name, string Version);

/// <summary>The mark as the compiler prepares it for writing.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TakenDrop))]
internal sealed partial class TakenDropJson : JsonSerializerContext;
