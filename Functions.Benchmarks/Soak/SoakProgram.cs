using System.Net;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The published program, that may be killed and started again by whoever comes first; it writes to a log.</summary>
internal sealed class SoakProgram : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly StreamWriter log;
    private readonly HostedProgram program;

    public SoakProgram(string folder, IReadOnlyDictionary<string, string> settings)
    {
        log = new StreamWriter(Path.Combine(settings["SOAK_FOLDER"], "program.log"), append: true) { AutoFlush = true };
        program = new HostedProgram(Path.Combine(folder, "LrtIntegration"), settings.Select(setting => $"{setting.Key}={setting.Value}"), Keep);
    }

    /// <summary>Starts it, where it does not run.</summary>
    public async Task StartAsync()
    {
        await turn.WaitAsync();
        try
        {
            program.Start();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        await turn.WaitAsync();
        try
        {
            await program.KillAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Whether the call ended well. False where it failed or nobody answered.</summary>
    public async Task<bool> CallAsync(string function, string body)
    {
        try
        {
            using var answer = await program.CallAsync(function, body);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        await log.DisposeAsync();
        turn.Dispose();
    }

    private void Keep(string line)
    {
        lock (log)
            log.WriteLine(line);
    }
}
