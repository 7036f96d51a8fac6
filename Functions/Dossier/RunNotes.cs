using System.Text.Json;

namespace LrtIntegration.Dossier;

/// <summary>How the last run of each function ended, and when it last ended well.</summary>
internal sealed class RunNotes(IStore store, TimeProvider clock)
{
    /// <param name="failure">Null where it ended well.</param>
    public async Task AddAsync(string function, string? failure, CancellationToken cancellation)
    {
        var path = PathOf(function);
        while (true)
        {
            var item = await store.ReadAsync(path, cancellation);
            var now = clock.GetUtcNow();
            var note = new RunNote(function, now, failure, failure is null ? now : item is null ? null : Read(item).EndedWellAt);
            var content = JsonSerializer.SerializeToUtf8Bytes(note, PackRequestJson.Default.RunNote);
            if (item is null ? await store.WriteIfAbsentAsync(path, content, cancellation) : await store.ReplaceAsync(path, content, item.ETag, cancellation))
                return;
        }
    }

    /// <summary>Null where the function never ran.</summary>
    public async Task<RunNote?> LastAsync(string function, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(function), cancellation) is { } item ? Read(item) : null;

    private static RunNote Read(StoredItem item) => JsonSerializer.Deserialize(item.Content.Span, PackRequestJson.Default.RunNote)!;

    private static string PathOf(string function) => $"cursors/runs/{function.ToLowerInvariant()}.json";
}

/// <summary>How the last run of a function ended.</summary>
internal sealed record RunNote(string Function, DateTimeOffset EndedAt, string? Failure, DateTimeOffset? EndedWellAt);
