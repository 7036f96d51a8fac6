using System.Collections.Concurrent;
using LrtIntegration.Dossier;

namespace LrtIntegration.Tests.Dossier;

/// <summary>A store that remembers what was asked of it.</summary>
internal sealed class CountingStore(IStore store) : IStore
{
    private readonly ConcurrentQueue<string> reads = new();
    private int requests;

    /// <summary>The paths that were read.</summary>
    public IReadOnlyList<string> Reads => [.. reads];

    /// <summary>Everything asked, of whatever kind.</summary>
    public int Requests => requests;

    public void Forget()
    {
        reads.Clear();
        requests = 0;
    }

    public Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation)
    {
        reads.Enqueue(path);
        Interlocked.Increment(ref requests);
        return store.ReadAsync(path, cancellation);
    }

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        Interlocked.Increment(ref requests);
        return store.WriteIfAbsentAsync(path, content, cancellation);
    }

    public Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation)
    {
        Interlocked.Increment(ref requests);
        return store.WriteIfAbsentAsync(path, content, cancellation);
    }

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation)
    {
        Interlocked.Increment(ref requests);
        return store.ReplaceAsync(path, content, etag, cancellation);
    }

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellation)
    {
        Interlocked.Increment(ref requests);
        return store.ListAsync(prefix, cancellation);
    }
}
