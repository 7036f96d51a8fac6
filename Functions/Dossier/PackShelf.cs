using System.Globalization;

namespace LrtIntegration.Dossier;

/// <summary>The packs that were made, by meeting and version. A version is complete when its last file, the manifest, is there.</summary>
internal sealed class PackShelf(IStore store)
{
    private const string Manifest = "manifest.json";

    /// <summary>Keeps the pack as the next version, unless the last version is the same to the byte.</summary>
    /// <param name="make">All files of a version of the pack, the manifest last, told whether that version is to be expected there already. Not drawn further than the first that differs.</param>
    public async Task<ShelvedPack> KeepAsync(DateOnly meeting, Func<int, Novelty, IAsyncEnumerable<PackFile>> make, CancellationToken cancellation)
    {
        var last = await LastAsync(meeting, cancellation);
        for (var version = Math.Max(1, last); ; version++)
        {
            if (await PlaceAsync(FolderOf(meeting, version), make(version, version > last ? Novelty.New : Novelty.Unchanged), cancellation) is { } placed)
                return new ShelvedPack(version, placed.Novelty, placed.Files);
        }
    }

    // Null where another pack has this version. A version that was broken off is completed if it is this pack, else passed over.
    private async Task<Placed?> PlaceAsync(string folder, IAsyncEnumerable<PackFile> files, CancellationToken cancellation)
    {
        var novelty = Novelty.Unchanged;
        var placed = new List<PackFile>();
        await foreach (var file in files.WithCancellation(cancellation))
        {
            if (await store.WriteIfAbsentAsync(folder + file.Name, file.Content, cancellation))
                novelty = Novelty.New;
            else if (await store.ReadAsync(folder + file.Name, cancellation) is not { } taken || !taken.Content.Span.SequenceEqual(file.Content.Span))
                return null;
            placed.Add(file);
        }

        return new Placed(novelty, placed);
    }

    /// <summary>The last complete version; 0 where there is none.</summary>
    public async Task<int> LastAsync(DateOnly meeting, CancellationToken cancellation)
    {
        var folder = FolderOf(meeting);
        var last = 0;
        await foreach (var path in store.ListAsync(folder, cancellation))
        {
            if (path[folder.Length..].Split('/') is [var version, Manifest] && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                last = Math.Max(last, number);
        }

        return last;
    }

    private static string FolderOf(DateOnly meeting) => string.Create(CultureInfo.InvariantCulture, $"packs/{meeting:yyyy-MM-dd}/");

    private sealed record Placed(Novelty Novelty, IReadOnlyList<PackFile> Files);

    private static string FolderOf(DateOnly meeting, int version) => string.Create(CultureInfo.InvariantCulture, $"{FolderOf(meeting)}{version}/");
}

/// <summary>One file of a pack, by its name within the pack.</summary>
internal sealed record PackFile(string Name, ReadOnlyMemory<byte> Content);

/// <summary>A pack on the shelf.</summary>
internal sealed record ShelvedPack(int Version, Novelty Novelty, IReadOnlyList<PackFile> Files);

/// <summary>Whether keeping a pack made a version.</summary>
internal enum Novelty
{
    New,
    Unchanged,
}
