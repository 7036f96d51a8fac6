using System.CommandLine;

namespace LrtIntegration.Commands;

/// <summary>What the command line gives for an option that cannot be left out.</summary>
internal static class Given
{
    public static string Text(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { Length: > 0 } text
            ? text
            : throw new WrongUseException($"De optie {option.Name} {option.HelpName} ontbreekt.");

    /// <summary>A folder that is there.</summary>
    public static string Folder(ParseResult parsed, Option<string?> option)
    {
        var folder = Text(parsed, option);
        return Directory.Exists(folder)
            ? Readable(folder, option)
            : throw new WrongUseException(File.Exists(folder)
                ? $"{folder} is een bestand. Geef bij {option.Name} een map op."
                : $"De map {folder} bestaat niet. Controleer de optie {option.Name}.");
    }

    /// <summary>A folder that the program writes to, and that lies outside the drops: else its own output would be a drop of the next run.</summary>
    public static string Outside(string drops, string folder, Option<string?> option) =>
        Within(drops, folder)
            ? throw new WrongUseException($"De map {folder} ligt in de map met leveringen {drops}; wat daar wordt geschreven, zou een volgende keer als levering gelden. Kies bij {option.Name} een map daarbuiten.")
            : folder;

    /// <summary>The folder of a pack, of which the parts that are cleared away at each run hold no drops.</summary>
    public static string Sparing(string drops, string target, Option<string?> option) =>
        Array.Exists([TargetFolder.Letters, CollectVerb.DefaultStore], part => Within(Path.Combine(target, part), drops))
            ? throw new WrongUseException($"De map met leveringen {drops} ligt op een plaats in {target} die bij elke briefing wordt opgeruimd. Kies bij {option.Name} een andere map.")
            : target;

    private static string Readable(string folder, Option<string?> option)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return folder;
        }
        catch (UnauthorizedAccessException)
        {
            throw new WrongUseException($"De map {folder} mag niet worden gelezen. Geef het programma leesrechten, of controleer de optie {option.Name}.");
        }
    }

    private static bool Within(string outer, string inner) =>
        Path.GetRelativePath(Path.GetFullPath(outer), Path.GetFullPath(inner)) is var way
        && !Path.IsPathRooted(way)
        && way.Split(Path.DirectorySeparatorChar)[0] != "..";
}
