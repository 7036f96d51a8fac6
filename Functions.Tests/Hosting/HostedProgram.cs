using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace LrtIntegration.Tests.Hosting;

/// <summary>A published program as a process of its own, started and called as the Functions host does it. It may be killed and started again, on the same port.</summary>
internal sealed class HostedProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    // The functionTimeout of host.json.
    private static readonly TimeSpan LongestCall = TimeSpan.FromMinutes(10);

    private readonly ProcessStartInfo command;
    private readonly Action<string> hear;
    private Process? process;

    /// <param name="settings">Each as NAME=VALUE.</param>
    /// <param name="hear">Is given each line that the program writes.</param>
    public HostedProgram(string executable, IEnumerable<string> settings, Action<string> hear)
    {
        this.hear = hear;
        var port = FreePort.Find().ToString(CultureInfo.InvariantCulture);
        Client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}"), Timeout = LongestCall };
        command = new ProcessStartInfo(executable)
        {
            WorkingDirectory = Path.GetDirectoryName(executable),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        command.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port;
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
            command.Environment[setting[0]] = setting[1];
    }

    public HttpClient Client { get; }

    public int Id => process!.Id;

    /// <summary>Starts it, where it does not run.</summary>
    public void Start()
    {
        if (process is { HasExited: false })
            return;
        process?.Dispose();
        process = Process.Start(command)!;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until it answers this address with 200.</summary>
    public async Task ReadyAsync(string address = "/")
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative), patience.Token);
                if (answer.StatusCode is HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (!process!.HasExited)
            {
                // Not listening yet.
            }

            await Task.Delay(1, patience.Token);
        }
    }

    /// <summary>The call of a queue message or a timer, with its chunked body.</summary>
    public async Task<HttpResponseMessage> CallAsync(string function, string body, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", "f3ea89f4-828a-485f-9833-15b06a6b2475");
        return await Client.SendAsync(request, cancellation);
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        process?.Dispose();
        Client.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            hear(line);
    }
}
