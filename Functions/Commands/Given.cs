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
}
