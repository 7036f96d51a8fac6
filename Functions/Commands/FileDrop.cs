using LrtIntegration.Intake;

namespace LrtIntegration.Commands;

/// <summary>Files named one by one, as drops.</summary>
internal static class FileDrop
{
    /// <summary>The file, or every file in the folder.</summary>
    public static IEnumerable<Drop> Read(string path, IntakeLimits limits) => Directory.Exists(path)
        ? DropFolder.Read(path, limits)
        : [Take(path, limits)];

    private static Drop Take(string path, IntakeLimits limits)
    {
        var arrival = new Arrival(path, Sender: null, ReceivedAt: null, Path.GetFileName(path));
        var inspection = new Inspection(limits);
        var size = new FileInfo(path).Length;
        return size > limits.BytesPerFile
            ? inspection.SetAside(default, arrival, inspection.TooLarge(size)) with { IsWhole = false }
            : inspection.Inspect(File.ReadAllBytes(path), arrival);
    }
}
