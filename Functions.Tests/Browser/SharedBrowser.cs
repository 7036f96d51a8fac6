using System.Diagnostics;
using System.Text.Json.Nodes;
using LrtIntegration.Tests.Browser;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedBrowser))]

namespace LrtIntegration.Tests.Browser;

/// <summary>The headless Chromium that all tests share. It starts when the first test needs it, and answers one question at a time.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim turn = new(1, 1);
    private Process? process;
    private Task<string>? complaints;

    /// <summary>Runs a script of this folder in the browser; throws with what it said where it fails.</summary>
    /// <param name="script">A file of this folder, such as <c>look.cjs</c>.</param>
    public async Task<JsonNode> RunAsync(string script, JsonNode argument, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var running = process ??= await StartAsync();
            await running.StandardInput.WriteLineAsync(new JsonObject { ["script"] = script, ["argument"] = argument }.ToJsonString());
            using var patience = new CancellationTokenSource(Patience);
            var line = await running.StandardOutput.ReadLineAsync(patience.Token) ?? throw new InvalidOperationException($"The browser ended: {await complaints!}");
            var answer = JsonNode.Parse(line)!;
            return answer["error"] is { } error ? throw new InvalidOperationException($"{script}: {error}") : answer["result"]!;
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        turn.Dispose();
        if (process is not null)
            await NodeModules.EndAsync(process);
    }

    private async Task<Process> StartAsync()
    {
        await NodeModules.OfBrowser.EnsureAsync();
        var started = NodeModules.Start(new ProcessStartInfo("node", [Path.Combine(NodeModules.OfBrowser.Folder, "browser.cjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
        complaints = started.StandardError.ReadToEndAsync(CancellationToken.None);
        return started;
    }
}
