using System.ComponentModel;
using System.Diagnostics;

namespace LrtIntegration.Tests;

/// <summary>The npm packages of one folder of the tests: those of its package-lock.json, installed beside it when they are missing or older.</summary>
internal sealed class NodeModules(string folder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static NodeModules OfAzurite { get; } = new("Functions.Tests/Azurite");

    public static NodeModules OfBrowser { get; } = new("Functions.Tests/Browser");

    public string Folder { get; } = Repository.PathOf(folder);

    // npm writes this file last, so an installation that was broken off does not count.
    private string Installed => Path.Combine(Folder, "node_modules", ".package-lock.json");

    private bool IsFresh =>
        File.Exists(Installed) && File.GetLastWriteTimeUtc(Installed) >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"));

    public async Task EnsureAsync()
    {
        if (IsFresh)
            return;

        using var turn = await TurnAsync();
        if (!IsFresh)
            await InstallAsync();
    }

    /// <summary>Starts a program of Node.js; where it is missing, a sentence says what to install.</summary>
    public static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"The tests on Azure Storage and in a browser need Node.js 20 or newer with npm on the PATH: '{start.FileName}' could not be started.", missing);
        }
    }

    /// <summary>Ends a program that ends with its input; one that does not listen is killed with all that it started.</summary>
    public static async Task EndAsync(Process process)
    {
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }

        process.Dispose();
    }

    private async Task InstallAsync()
    {
        var npm = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(npm);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'npm ci' in {folder} failed with exit code {process.ExitCode}.\n{await output}\n{await error}");
    }

    private async Task<FileStream> TurnAsync()
    {
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(Folder, ".npm-ci.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException)
            {
                await Task.Delay(Pause);
            }
        }
    }
}
