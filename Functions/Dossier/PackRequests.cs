using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace LrtIntegration.Dossier;

/// <summary>The requests for packs, each kept until its end and after it.</summary>
internal sealed class PackRequests(IStore store, TimeProvider clock)
{
    private const string Folder = "requests/";

    /// <summary>The new request, or the one that bears this id already.</summary>
    public async Task<PackRequest> OpenAsync(DateOnly meeting, string id, string by, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var request = new PackRequest(id, meeting, PackRequestState.Queued, by, now, now);
        return await store.WriteIfAbsentAsync(PathOf(meeting, id), Written(request), cancellation)
            ? request
            : (await FindAsync(meeting, id, cancellation))!;
    }

    public async Task<PackRequest?> FindAsync(DateOnly meeting, string id, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(meeting, id), cancellation) is { } item ? Read(item) : null;

    /// <summary>What is not done, of this meeting.</summary>
    public IAsyncEnumerable<PackRequest> UnfinishedAsync(DateOnly meeting, CancellationToken cancellation) =>
        UnfinishedAsync(FolderOf(meeting), cancellation);

    /// <summary>The one of this meeting that ended last, done or failed; null where none did.</summary>
    public async Task<PackRequest?> LastEndedAsync(DateOnly meeting, CancellationToken cancellation)
    {
        PackRequest? last = null;
        await foreach (var request in AllAsync(FolderOf(meeting), cancellation))
        {
            if (request.State >= PackRequestState.Failed && !(last?.ChangedAt >= request.ChangedAt))
                last = request;
        }

        return last;
    }

    /// <summary>What is not done, of every meeting.</summary>
    public IAsyncEnumerable<PackRequest> UnfinishedAsync(CancellationToken cancellation) => UnfinishedAsync(Folder, cancellation);

    /// <summary>Changes the request as told. A request that is done stays as it is, and one at work never goes back.</summary>
    public async Task MoveAsync(DateOnly meeting, string id, Func<PackRequest, PackRequest> change, CancellationToken cancellation)
    {
        var path = PathOf(meeting, id);
        while (await store.ReadAsync(path, cancellation) is { } item)
        {
            var now = Read(item);
            var next = change(now) with { ChangedAt = clock.GetUtcNow() };
            if (!MayFollow(now.State, next.State) || await store.ReplaceAsync(path, Written(next), item.ETag, cancellation))
                return;
        }
    }

    // The same message may be at work twice: the slower of the two tells nothing that is known already.
    private static bool MayFollow(PackRequestState now, PackRequestState next) => now switch
    {
        PackRequestState.Done => false,
        PackRequestState.Failed => true,
        _ => next > now,
    };

    private async IAsyncEnumerable<PackRequest> UnfinishedAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var request in AllAsync(prefix, cancellation))
        {
            if (request.State < PackRequestState.Failed)
                yield return request;
        }
    }

    private async IAsyncEnumerable<PackRequest> AllAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var path in store.ListAsync(prefix, cancellation))
        {
            if (await store.ReadAsync(path, cancellation) is { } item)
                yield return Read(item);
        }
    }

    private static string FolderOf(DateOnly meeting) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{meeting:yyyy-MM-dd}/");

    private static PackRequest Read(StoredItem item) => JsonSerializer.Deserialize(item.Content.Span, PackRequestJson.Default.PackRequest)!;

    private static byte[] Written(PackRequest request) => JsonSerializer.SerializeToUtf8Bytes(request, PackRequestJson.Default.PackRequest);

    private static string PathOf(DateOnly meeting, string id) => string.Create(CultureInfo.InvariantCulture, $"{Folder}{meeting:yyyy-MM-dd}/{id}.json");
}
