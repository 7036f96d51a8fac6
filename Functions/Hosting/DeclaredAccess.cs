using System.Text.Json;

namespace LrtIntegration.Hosting;

/// <summary>Whom the host lets in, as the function.json of each HTTP function beside the program says.</summary>
internal static class DeclaredAccess
{
    // Whoever watches the service asks for its health without a key. The console has no key to ask for, and is shut where nobody is signed in.
    private static readonly string[] Guarded = ["Console", "Health"];

    /// <summary>The functions that the host forwards to without asking for a key.</summary>
    public static IReadOnlyList<string> OpenToAll(string folder) =>
    [
        .. Directory.EnumerateDirectories(folder)
            .Where(path => !Guarded.Contains(Path.GetFileName(path), StringComparer.Ordinal) && File.Exists(Path.Combine(path, "function.json")))
            .Where(path => IsOpen(Path.Combine(path, "function.json")))
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsOpen(string file)
    {
        using var declared = JsonDocument.Parse(File.ReadAllBytes(file));
        return declared.RootElement.GetProperty("bindings").EnumerateArray()
            .Any(binding => binding.TryGetProperty("authLevel", out var level) && level.ValueEquals("anonymous"));
    }
}
