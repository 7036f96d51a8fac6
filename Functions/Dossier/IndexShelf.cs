using System.Globalization;
using System.Text.Json;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>The pages of the index in the store, each in parts under a hash of their own. A part that is lost or damaged is an empty one.</summary>
internal sealed class IndexShelf(IStore store)
{
    private const int Tries = 5;

    // A part of this size is full, and another follows it: what is put on a page costs the same however much stands on it.
    private const int FullAt = 1 << 20;

    // Raise the second number when entries would be made differently.
    private const string Folder = $"index/{RulesVersion.Current}-1/";

    /// <summary>All entries of all pages, in no order, also those that are out of date.</summary>
    public async Task<IReadOnlyList<IndexEntry>> AllAsync(CancellationToken cancellation)
    {
        var paths = await store.ListAsync(Folder, cancellation).ToListAsync(cancellation);
        var pages = await Task.WhenAll(paths.Select(path => store.ReadAsync(path, cancellation)));
        return [.. pages.SelectMany(EntriesOf)];
    }

    /// <summary>Puts these on the page of a year; what it had of the same evidence before is out of date. Where others keep writing it, they go before: it is a cache.</summary>
    public Task PutAsync(int year, IReadOnlyCollection<IndexEntry> entries, CancellationToken cancellation)
    {
        var renewed = entries.Select(entry => entry.Sha256).ToHashSet(StringComparer.Ordinal);
        return PutAsync(
            () => WithRoomAsync(year, cancellation),
            known => [.. known.Where(entry => !renewed.Contains(entry.Sha256)).Concat(entries).OrderBy(entry => entry.Sha256, StringComparer.Ordinal)],
            cancellation);
    }

    /// <summary>Puts this on a page of its own, where nothing else is written again with it.</summary>
    public Task PutAsync(IndexEntry entry, CancellationToken cancellation)
    {
        var path = $"{Folder}often/{entry.Sha256}.json";
        return PutAsync(async () => new Part(path, await store.ReadAsync(path, cancellation)), _ => [entry], cancellation);
    }

    private async Task PutAsync(Func<Task<Part>> find, Func<IReadOnlyList<IndexEntry>, IReadOnlyList<IndexEntry>> renew, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (path, item) = await find();
            var content = Written(renew(EntriesOf(item)));
            if (item is null ? await store.WriteIfAbsentAsync(path, content, cancellation) : await store.ReplaceAsync(path, content, item.ETag, cancellation))
                return;
        }
    }

    private async Task<Part> WithRoomAsync(int year, CancellationToken cancellation)
    {
        var number = Math.Max(1, await store.ListAsync(string.Create(CultureInfo.InvariantCulture, $"{Folder}{year:d4}"), cancellation).CountAsync(cancellation));
        while (true)
        {
            var path = PathOf(year, number);
            var item = await store.ReadAsync(path, cancellation);
            if (item is not { Content.Length: >= FullAt })
                return new Part(path, item);
            number++;
        }
    }

    private static string PathOf(int year, int number) => number == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Folder}{year:d4}.json")
        : string.Create(CultureInfo.InvariantCulture, $"{Folder}{year:d4}-{number}.json");

    private static byte[] Written(IReadOnlyList<IndexEntry> entries) => SealedPage.Seal(JsonSerializer.SerializeToUtf8Bytes(new IndexPage(entries), DossierFormat.Index));

    private static IReadOnlyList<IndexEntry> EntriesOf(StoredItem? item)
    {
        var json = SealedPage.Open(item);
        return json.IsEmpty ? [] : JsonSerializer.Deserialize(json.Span, DossierFormat.Index)!.Entries;
    }

    /// <param name="Item">Null where it is not there yet.</param>
    private sealed record Part(string Path, StoredItem? Item);
}
