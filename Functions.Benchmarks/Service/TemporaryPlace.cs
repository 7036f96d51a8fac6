namespace LrtIntegration.Benchmarks.Service;

/// <summary>A folder for the time of one measurement.</summary>
internal sealed class TemporaryPlace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("lrt-service-").FullName;

    public string Of(string path) => Path.Combine(root, path);

    public void Dispose() => Directory.Delete(root, recursive: true);
}
