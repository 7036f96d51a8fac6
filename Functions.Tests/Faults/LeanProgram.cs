using LrtIntegration.Tests.Dossier;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Tests.Faults;

/// <summary>The published folder without the typesetter, as npm's absence leaves it: a pack lacks its PDF and says so, and starting anew takes a moment.</summary>
public sealed class LeanProgram : IDisposable
{
    private const string Typesetter = "typesetter";
    private readonly TemporaryFolder copy = new();
    private readonly Lazy<Task<string>> folder;

    public LeanProgram(PublishedProgram published) => folder = new(() => CopyAsync(published));

    public void Dispose() => copy.Dispose();

    internal Task<string> FolderAsync() => folder.Value;

    private async Task<string> CopyAsync(PublishedProgram published)
    {
        var whole = await published.FolderAsync();
        foreach (var source in Directory.EnumerateFiles(whole, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(whole, source);
            if (path.Split(Path.DirectorySeparatorChar)[0] == Typesetter)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(copy.Of(path))!);
            File.Copy(source, copy.Of(path));
        }

        return copy.Path;
    }
}
