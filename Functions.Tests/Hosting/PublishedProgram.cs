using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

[assembly: AssemblyFixture(typeof(PublishedProgram))]

namespace LrtIntegration.Tests.Hosting;

/// <summary>The folder that <c>dotnet publish</c> gives, made when a test first asks for it, and again only when what goes into it changed.</summary>
public sealed class PublishedProgram
{
    private readonly Lazy<Task<string>> folder = new(PublishAsync);

    public Task<string> FolderAsync() => folder.Value;

    /// <summary>Starts the program of the folder as the Functions host does, over a dossier in a folder.</summary>
    internal async Task<RunningProgram> StartAsync(string store, params string[] settings) =>
        await RunningProgram.StartAsync(await FolderAsync(), [$"Store__Folder={store}", .. settings]);

    private static async Task<string> PublishAsync()
    {
        var target = Repository.PathOf("artifacts/published");
        var stamp = Repository.PathOf("artifacts/published.sha256");
        var inputs = await InputsAsync();
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp) == inputs)
            return target;

        if (Directory.Exists(target))
            Directory.Delete(target, recursive: true);
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", "Functions", "-c", "Release", "-o", target, "-nodeReuse:false", "-p:RunAnalyzers=false"])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var output = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        publish.ExitCode.ShouldBe(0, output);
        await File.WriteAllTextAsync(stamp, inputs);
        return target;
    }

    private static async Task<string> InputsAsync()
    {
        string[] beside = ["host.json", "Directory.Build.props", "Directory.Packages.props", ".editorconfig", "global.json", "BannedSymbols.txt"];
        var within = Directory.EnumerateFiles(Repository.PathOf("Functions"), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path))
            .Where(path => !path.Split('/', '\\').Any(part => part is "bin" or "obj" or "node_modules"));
        var lines = new StringBuilder();
        foreach (var path in within.Concat(beside).Order(StringComparer.Ordinal))
            lines.Append(path).Append(' ').Append(Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Repository.PathOf(path))))).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
