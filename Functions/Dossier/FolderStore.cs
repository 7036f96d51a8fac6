using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace LrtIntegration.Dossier;

/// <summary>A store in a folder: each path is a file. Safe between threads and between processes on one machine.</summary>
/// <remarks>
/// Content goes to a temporary file beside its place and is renamed, so a reader sees all of it or nothing.
/// What a killed process left behind has a name that begins with a dot, which no path of a store has.
/// </remarks>
internal sealed class FolderStore(string folder) : IStore
{
    private readonly string root = Path.GetFullPath(folder);
    private readonly FolderLock gate = new(Path.Combine(Path.GetFullPath(folder), ".lock"));

    public async Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var content = await File.ReadAllBytesAsync(PlaceOf(path), cancellation);
            return new StoredItem(content, TagOf(content));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        PlaceIfAbsentAsync(PlaceOf(path), file => file.WriteAsync(content, cancellation).AsTask(), cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation) =>
        PlaceIfAbsentAsync(PlaceOf(path), file => content.CopyToAsync(file, cancellation), cancellation);

    public async Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation)
    {
        var place = PlaceOf(path);
        if (!File.Exists(place))
            return false;

        using var draft = await FolderDraft.WriteAsync(place, file => file.WriteAsync(content, cancellation).AsTask(), cancellation);
        using var held = await gate.EnterAsync(cancellation);
        if (await ReadAsync(path, cancellation) is not { } current || current.ETag != etag)
            return false;
        draft.Become(place);
        return true;
    }

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var start = StorePath.CheckedPrefix(prefix)[..(prefix.LastIndexOf('/') + 1)];
        foreach (var path in Walk(start).Where(path => path.StartsWith(prefix, StringComparison.Ordinal)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return path;
        }

        await Task.CompletedTask;
    }

    private async Task<bool> PlaceIfAbsentAsync(string place, Func<Stream, Task> write, CancellationToken cancellation)
    {
        if (File.Exists(place))
            return false;

        using var draft = await FolderDraft.WriteAsync(place, write, cancellation);
        using var held = await gate.EnterAsync(cancellation);
        if (File.Exists(place))
            return false;
        draft.Become(place);
        return true;
    }

    private string PlaceOf(string path) => Path.Combine(root, StorePath.Checked(path).Replace('/', Path.DirectorySeparatorChar));

    private static string TagOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // A folder sorts as its name with the slash: "a-b" comes before "a/b", as it does among whole paths.
    private IEnumerable<string> Walk(string under)
    {
        var place = new DirectoryInfo(Path.Combine(root, under));
        if (!place.Exists)
            return [];

        return place.EnumerateFileSystemInfos()
            .Where(entry => entry.Name[0] != '.')
            .Select(entry => under + entry.Name + (entry is DirectoryInfo ? "/" : ""))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => path.EndsWith('/') ? Walk(path) : [path]);
    }
}
