using System.Text.Json;

namespace LrtIntegration.Dossier;

/// <summary>How the last run of each function ended, and when it last ended well.</summary>
internal sealed class RunNotes(IStore store, TimeProvider clock)
{
    private const string Folder = "cursors/runs/";

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

    /// <summary>The last run of each function that ever ran, by name.</summary>
    public async Task<IReadOnlyList<RunNote>> LastAsync(CancellationToken cancellation)
    {
        var last = new List<RunNote>();
        await foreach (var path in store.ListAsync(Folder, cancellation))
            last.Add(Read((await store.ReadAsync(path, cancellation))!));
        return last;
    }

    private static RunNote Read(StoredItem item) => JsonSerializer.Deserialize(item.Content.Span, PackRequestJson.Default.RunNote)!;

    private static string PathOf(string function) => $"{Folder}{function.ToLowerInvariant()}.json";
}

/// <summary>How the last run of a function ended.</summary>
internal sealed record RunNote(string Function, DateTimeOffset EndedAt, string? Failure, DateTimeOffset? EndedWellAt);
