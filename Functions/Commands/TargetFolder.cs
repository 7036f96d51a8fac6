using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The folder that a pack is written to: each file whole or not at all, the manifest last, no letter of an earlier pack left.</summary>
internal sealed class TargetFolder
{
    /// <summary>The folder within it that holds the return messages.</summary>
    public const string Letters = "refusals";

    private readonly string folder;

    private TargetFolder(string folder) => this.folder = folder;

    /// <summary>Makes the folder and tries it; throws <see cref="TargetException"/> where nothing can be written.</summary>
    public static TargetFolder Open(string folder) => Guarded(folder, () =>
    {
        Directory.CreateDirectory(folder);
        var trial = Path.Combine(folder, ".lrt-trial");
        File.WriteAllBytes(trial, []);
        File.Delete(trial);
        return new TargetFolder(folder);
    });

    /// <summary>Writes the files, and returns where each stands.</summary>
    public IReadOnlyList<string> Write(IReadOnlyList<PackFile> files) => Guarded(folder, () =>
    {
        string[] places = [.. files.Select(file => Path.Combine(folder, file.Name))];
        foreach (var (i, file) in files.Index())
            Place(file, places[i]);
        RemoveOtherLetters(places);
        return places;
    });

    private static void Place(PackFile file, string place)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = Path.Combine(Path.GetDirectoryName(place)!, $".{Path.GetFileName(place)}.part");
        using (var stream = File.Create(draft))
            stream.Write(file.Content.Span);
        File.Move(draft, place, overwrite: true);
    }

    private void RemoveOtherLetters(string[] places)
    {
        var letters = Path.Combine(folder, Letters);
        if (!Directory.Exists(letters))
            return;

        foreach (var old in Directory.EnumerateFiles(letters, "*.txt").Except(places, StringComparer.Ordinal).ToList())
            File.Delete(old);
        if (!Directory.EnumerateFileSystemEntries(letters).Any())
            Directory.Delete(letters);
    }

    private static T Guarded<T>(string folder, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TargetException($"In de map {folder} kan niet worden geschreven. Controleer of de map bestaat, of er ruimte is en of u er mag schrijven.", exception);
        }
    }
}

/// <summary>A target that cannot be written. The message is a Dutch sentence.</summary>
internal sealed class TargetException(string message, Exception inner) : Exception(message, inner);
