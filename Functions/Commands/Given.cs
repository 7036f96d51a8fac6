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
            ? folder
            : throw new WrongUseException(File.Exists(folder)
                ? $"{folder} is een bestand. Geef bij {option.Name} een map op."
                : $"De map {folder} bestaat niet. Controleer de optie {option.Name}.");
    }
}
