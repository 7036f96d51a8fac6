using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The dossier that a run works on: one that lasts, or one of that run alone.</summary>
internal static class RunDossier
{
    private const string Sign = ".dit-dossier-wordt-bij-elke-run-opnieuw-gemaakt";

    /// <summary>A dossier that lasts; throws <see cref="TargetException"/> where nothing can be written.</summary>
    public static FolderStore Open(string folder)
    {
        TargetFolder.Open(folder);
        return new FolderStore(folder);
    }

    /// <summary>An empty dossier for the drops of this run and nothing else. Only what an earlier run made is cleared away: a dossier that somebody keeps is refused.</summary>
    public static FolderStore Renew(string folder)
    {
        if (Directory.Exists(folder))
        {
            if (!File.Exists(Path.Combine(folder, Sign)) && Directory.EnumerateFileSystemEntries(folder).Any())
                throw new WrongUseException($"In {folder} staat al een dossier dat bewaard wordt. Geef --store {folder} op om het aan te vullen, of kies een andere map bij --out.");
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, Sign), []);
        return new FolderStore(folder);
    }
}
