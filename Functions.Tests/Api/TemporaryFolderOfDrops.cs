using LrtIntegration.Tests.Commands;
using LrtIntegration.Tests.Dossier;

namespace LrtIntegration.Tests.Api;

/// <summary>A drop folder with one delivery of COA, gone after the test.</summary>
internal sealed class TemporaryFolderOfDrops : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public TemporaryFolderOfDrops() => Path = folder.WithCoa();

    public string Path { get; }

    public void Dispose() => folder.Dispose();
}
