using System.Text.Json;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>All rulings on one page, so that who asks for them need not open each: a cache, that may be lost.</summary>
internal sealed class RulingDigest(IStore store)
{
    // Raise the number when a ruling would be kept differently.
    private const string Page = "index/rulings-1.json";

    public async Task<KnownRulings> ReadAsync(CancellationToken cancellation)
    {
        var item = await store.ReadAsync(Page, cancellation);
        var json = SealedPage.Open(item);
        var noted = json.IsEmpty ? [] : JsonSerializer.Deserialize(json.Span, DossierFormat.Rulings)!.Rulings;
        return new KnownRulings(item?.ETag, noted.ToDictionary(one => one.Path, one => one.Ruling, StringComparer.Ordinal));
    }

    /// <summary>Puts these in the place of what was known. Where another writes the page at that moment, this one goes before.</summary>
    public async Task PutAsync(KnownRulings before, IReadOnlyList<NotedRuling> rulings, CancellationToken cancellation)
    {
        var content = SealedPage.Seal(JsonSerializer.SerializeToUtf8Bytes(new RulingPage(rulings), DossierFormat.Rulings));
        _ = before.ETag is null
            ? await store.WriteIfAbsentAsync(Page, content, cancellation)
            : await store.ReplaceAsync(Page, content, before.ETag, cancellation);
    }
}

/// <summary>A ruling and where it lies. The path bears the hash of the ruling, so what is known of it once stays so.</summary>
internal sealed record NotedRuling(string Path, Ruling Ruling);

/// <summary>The page as it is written.</summary>
internal sealed record RulingPage(IReadOnlyList<NotedRuling> Rulings);

/// <summary>The page as it was found: what it says of each path, and by which tag it may be replaced; null where there is none.</summary>
internal sealed record KnownRulings(string? ETag, IReadOnlyDictionary<string, Ruling> ByPath);
