using LrtIntegration.Intake;

namespace LrtIntegration.Commands;

/// <summary>Files named one by one, as drops.</summary>
internal static class FileDrop
{
    /// <summary>The file, or every file in the folder.</summary>
    public static IEnumerable<Drop> Read(string path, IntakeLimits limits) => Directory.Exists(path)
        ? DropFolder.Read(path, limits)
        : [DropFolder.Take(path, limits) with { Oversize = null }];
}
