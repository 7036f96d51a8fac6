using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Service;

/// <summary>A published program as a process of its own, started and called as the Functions host does it.</summary>
internal sealed class ServedProgram : IAsyncDisposable
{
    public const string Alive = "/api/health/live";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process process;
    private readonly HttpClient client;

    private ServedProgram(Process process, int port)
    {
        this.process = process;
        client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), Timeout = TimeSpan.FromMinutes(10) };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>From the start of the process to the first 200, in milliseconds.</summary>
    public double Started { get; private init; }

    public ProcessMemory Memory => new(process.Id);

    /// <param name="settings">Each as NAME=VALUE.</param>
    /// <param name="first">The address whose first 200 counts.</param>
    public static async Task<ServedProgram> StartAsync(string executable, IEnumerable<string> settings, string first = Alive)
    {
        var port = FreePort.Find();
        var start = new ProcessStartInfo(executable)
        {
            WorkingDirectory = Path.GetDirectoryName(executable),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
            start.Environment[setting[0]] = setting[1];
        var begun = Stopwatch.GetTimestamp();
        var started = Process.Start(start)!;
        await AnsweredAsync(started, port, first);
        return new ServedProgram(started, port) { Started = Stopwatch.GetElapsedTime(begun).TotalMilliseconds };
    }

    public async Task<HttpStatusCode> GetAsync(string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        await answer.Content.ReadAsByteArrayAsync();
        return answer.StatusCode;
    }

    /// <summary>Asks for a pack; gives the address of its status.</summary>
    public async Task<string> AskAsync(string meeting)
    {
        using var answer = await client.PostAsync(new Uri($"/api/packs/{meeting}/rebuild", UriKind.Relative), content: null);
        return answer.StatusCode is HttpStatusCode.Accepted ? answer.Headers.Location!.OriginalString : throw new InvalidOperationException($"The rebuild was answered with {answer.StatusCode}.");
    }

    /// <summary>The call of the host for a message of a queue.</summary>
    public Task QueueAsync(string function, string message) =>
        CallAsync(function, HostBody.Queue(message));

    /// <summary>The call of the host for a tick of a timer.</summary>
    public Task TickAsync(string function) =>
        CallAsync(function, HostBody.TimerFirst);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task CallAsync(string function, string call)
    {
        using var body = new StringContent(call, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"/{function}", UriKind.Relative), body);
        if (answer.StatusCode is not HttpStatusCode.OK)
            throw new InvalidOperationException($"{function} failed: {await answer.Content.ReadAsStringAsync()}");
    }

    private static async Task AnsweredAsync(Process asked, int port, string first)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var caller = new HttpClient();
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{first}"));
        while (true)
        {
            try
            {
                using var answer = await caller.GetAsync(address, patience.Token);
                if (answer.StatusCode is HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (!asked.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(1, patience.Token);
        }
    }
}
