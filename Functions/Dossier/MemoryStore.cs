using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace LrtIntegration.Dossier;

/// <summary>A store that lasts as long as the program: for a look at a file that leaves nothing behind.</summary>
internal sealed class MemoryStore : IStore
{
    private readonly ConcurrentDictionary<string, StoredItem> items = new(StringComparer.Ordinal);
    private long version;

    public Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation) =>
        Task.FromResult(items.GetValueOrDefault(StorePath.Checked(path)));

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(items.TryAdd(StorePath.Checked(path), Item(content)));
    }

    public async Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation)
    {
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancellation);
        return await WriteIfAbsentAsync(path, copy.ToArray(), cancellation);
    }

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(items.TryGetValue(StorePath.Checked(path), out var current)
            && current.ETag == etag
            && items.TryUpdate(path, Item(content), current));
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        _ = StorePath.CheckedPrefix(prefix);
        foreach (var path in items.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return path;
        }

        await Task.CompletedTask;
    }

    private StoredItem Item(ReadOnlyMemory<byte> content) =>
        new(content.ToArray(), Interlocked.Increment(ref version).ToString(CultureInfo.InvariantCulture));
}
