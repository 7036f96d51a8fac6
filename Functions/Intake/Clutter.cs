namespace LrtIntegration.Intake;

/// <summary>Files that programs leave behind and nobody sends on purpose.</summary>
internal static class Clutter
{
    public static string? ReasonFor(string fileName) => fileName switch
    {
        ['~', '$', ..] => "Dit is een tijdelijk bestand dat Office maakt zolang een document open staat; het bevat geen gegevens.",
        ['.', '_', ..] or ".DS_Store" => "Dit is een hulpbestand van macOS; het bevat geen gegevens.",
        ['.', ..] => "Dit is een verborgen bestand (de naam begint met een punt); zulke bestanden worden niet gelezen.",
        _ when IsOfWindows(fileName) => "Dit is een hulpbestand van Windows; het bevat geen gegevens.",
        _ => null,
    };

    private static bool IsOfWindows(string fileName) =>
        fileName.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || fileName.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
}
