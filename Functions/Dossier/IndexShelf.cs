using System.Globalization;
using System.Text.Json;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>The pages of the index in the store, each under its own hash. A page that is lost or damaged is an empty one.</summary>
internal sealed class IndexShelf(IStore store)
{
    private const int Tries = 5;

    // Raise the second number when entries would be made differently.
    private const string Folder = $"index/{RulesVersion.Current}-1/";

    /// <summary>All entries of all pages, in no order, also those that are out of date.</summary>
    public async Task<IReadOnlyList<IndexEntry>> AllAsync(CancellationToken cancellation)
    {
        var paths = await store.ListAsync(Folder, cancellation).ToListAsync(cancellation);
        var pages = await Task.WhenAll(paths.Select(path => store.ReadAsync(path, cancellation)));
        return [.. pages.SelectMany(EntriesOf)];
    }

    /// <summary>Puts these in the place of what the page had of the same evidence. Where others keep writing it, they go before: it is a cache.</summary>
    public async Task PutAsync(int page, IReadOnlyCollection<IndexEntry> entries, CancellationToken cancellation)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"{Folder}{page:d4}.json");
        var renewed = entries.Select(entry => entry.Sha256).ToHashSet(StringComparer.Ordinal);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var item = await store.ReadAsync(path, cancellation);
            var content = Written([.. EntriesOf(item).Where(entry => !renewed.Contains(entry.Sha256)).Concat(entries).OrderBy(entry => entry.Sha256, StringComparer.Ordinal)]);
            if (item is null ? await store.WriteIfAbsentAsync(path, content, cancellation) : await store.ReplaceAsync(path, content, item.ETag, cancellation))
                return;
        }
    }

    private static byte[] Written(IReadOnlyList<IndexEntry> entries) => SealedPage.Seal(JsonSerializer.SerializeToUtf8Bytes(new IndexPage(entries), DossierFormat.Index));

    private static IReadOnlyList<IndexEntry> EntriesOf(StoredItem? item)
    {
        var json = SealedPage.Open(item);
        return json.IsEmpty ? [] : JsonSerializer.Deserialize(json.Span, DossierFormat.Index)!.Entries;
    }
}
