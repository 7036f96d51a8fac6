using System.Diagnostics;
using System.Net;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>A published program that is measured: its start, its memory, and calls that must end well.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    private readonly HostedProgram program;

    private ServedProgram(string executable, IEnumerable<string> settings) => program = new HostedProgram(executable, settings, _ => { });

    /// <summary>From the start of the process to the first 200, in milliseconds.</summary>
    public double Started { get; private set; }

    public ProcessMemory Memory => new(program.Id);

    /// <param name="settings">Each as NAME=VALUE.</param>
    /// <param name="first">The address whose first 200 counts.</param>
    public static async Task<ServedProgram> StartAsync(string executable, IEnumerable<string> settings, string first = "/api/health/live")
    {
        var served = new ServedProgram(executable, settings);
        var begun = Stopwatch.GetTimestamp();
        served.program.Start();
        await served.program.ReadyAsync(first);
        served.Started = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return served;
    }

    public async Task<HttpStatusCode> GetAsync(string address)
    {
        using var answer = await program.Client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    /// <summary>Asks for a pack; gives the address of its status.</summary>
    public async Task<string> AskAsync(string meeting)
    {
        using var answer = await program.Client.PostAsync(new Uri($"/api/packs/{meeting}/rebuild", UriKind.Relative), content: null);
        return answer.StatusCode is HttpStatusCode.Accepted ? answer.Headers.Location!.OriginalString : throw new InvalidOperationException($"The rebuild was answered with {answer.StatusCode}.");
    }

    /// <summary>The call of the host for a message of a queue.</summary>
    public Task QueueAsync(string function, string message) =>
        CallAsync(function, HostBody.Queue(message));

    /// <summary>The call of the host for a tick of a timer.</summary>
    public Task TickAsync(string function) =>
        CallAsync(function, HostBody.TimerFirst);

    /// <summary>As <c>kill -9</c> does.</summary>
    public Task KillAsync() => program.KillAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();

    private async Task CallAsync(string function, string call)
    {
        using var answer = await program.CallAsync(function, call);
        if (answer.StatusCode is not HttpStatusCode.OK)
            throw new InvalidOperationException($"{function} failed: {await answer.Content.ReadAsStringAsync()}");
    }
}
