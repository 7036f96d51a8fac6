namespace LrtIntegration.Intake;

/// <summary>Files that Windows runs when somebody opens them. Many are plain text, so that only the name tells.</summary>
internal static class Scripts
{
    private static readonly HashSet<string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".exe", ".dll", ".scr", ".msi", ".msp", ".bat", ".cmd", ".ps1", ".psm1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh", ".hta", ".lnk", ".jar", ".reg",
    };

    /// <summary>Why such a file is refused; null for all other names.</summary>
    public static Handling.SetAside? ObjectionTo(string fileName) => Endings.Contains(Path.GetExtension(fileName))
        ? new Handling.SetAside(SetAsideKind.Dangerous, $"Dit is een programma of script ({Path.GetExtension(fileName).ToLowerInvariant()}); dat wordt om veiligheidsredenen niet geopend.")
        : null;
}
