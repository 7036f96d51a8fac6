using LrtIntegration.Dossier;

namespace LrtIntegration.Commands;

/// <summary>The dossier of one run, in the output of that run. It holds the drops of that run and nothing else, so it is made anew each time.</summary>
internal static class RunDossier
{
    private const string Sign = ".dit-dossier-wordt-bij-elke-run-opnieuw-gemaakt";

    /// <summary>An empty dossier. Only what an earlier run made is cleared away: a dossier that somebody keeps is refused.</summary>
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
