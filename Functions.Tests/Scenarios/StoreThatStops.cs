using LrtIntegration.Dossier;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>A store of a program that is killed after so many writes: what was written stays, nothing more comes.</summary>
internal sealed class StoreThatStops(IStore store, int after) : IStore
{
    private int written;

    public bool HasStopped => written > after;

    public Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation) => store.ReadAsync(path, cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) => Allowed().WriteIfAbsentAsync(path, content, cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation) => Allowed().WriteIfAbsentAsync(path, content, cancellation);

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation) => Allowed().ReplaceAsync(path, content, etag, cancellation);

    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellation) => store.ListAsync(prefix, cancellation);

    private IStore Allowed() => Interlocked.Increment(ref written) <= after ? store : throw new IOException("The process is dead.");
}
