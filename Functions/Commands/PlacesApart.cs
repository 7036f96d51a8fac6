namespace LrtIntegration.Commands;

/// <summary>That what is read and what is written are different places: a program that reads its own pack sees deliveries that nobody sent, and may clear away what it has to read.</summary>
internal static class PlacesApart
{
    private static readonly StringComparison AsTheDisk = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>Throws where the folder that is written lies in the drops, or the drops lie in it.</summary>
    public static void Check(string drops, string written, string option)
    {
        if (IsWithin(written, drops) || IsWithin(drops, written))
            throw new WrongUseException($"De map {written} en de map met leveringen {drops} liggen in elkaar; dan leest het programma zijn eigen uitvoer. Kies bij {option} een andere map.");
    }

    /// <summary>The same for a pack, which may well stand beside its drops in the folder of the meeting.</summary>
    public static void CheckPack(string drops, string target, string option)
    {
        if (IsWithin(target, drops))
            Check(drops, target, option);
        Check(drops, Path.Combine(target, TargetFolder.Letters), option);
        Check(drops, Path.Combine(target, CollectVerb.DefaultStore), option);
    }

    private static bool IsWithin(string inner, string outer) => Whole(inner).StartsWith(Whole(outer), AsTheDisk);

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
