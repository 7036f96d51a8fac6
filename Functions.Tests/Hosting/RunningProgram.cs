using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using LrtIntegration.Tests.Api;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>The published program as a process of its own, called as the Functions host calls it.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();

    private RunningProgram(Process process, int port)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), Timeout = TimeSpan.FromMinutes(3) };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public HttpClient Client { get; }

    /// <summary>What it wrote, as far as it has arrived.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>The names of the files that it has mapped into its memory, libraries among them.</summary>
    public IReadOnlySet<string> Loaded => File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{process.Id}/maps")).Select(line => Path.GetFileName(line)).ToHashSet(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RunningProgram> StartAsync(string folder, IReadOnlyList<string> settings)
    {
        var port = FreePort.Find();
        var start = new ProcessStartInfo(Path.Combine(folder, "LrtIntegration"))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
            start.Environment[setting[0]] = setting[1];
        var program = new RunningProgram(Process.Start(start)!, port);
        await program.ReadyAsync();
        return program;
    }

    /// <summary>The call that the host makes for a queue message: chunked, and the message encoded twice.</summary>
    public Task<Answer> QueueAsync(string function, string message) => CallAsync(function, HostBody.Queue(message));

    public async Task<Answer> CallAsync(string function, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function}");
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.TransferEncodingChunked = true;
        request.Headers.Add("X-Azure-Functions-InvocationId", "f3ea89f4-828a-485f-9833-15b06a6b2475");
        using var response = await Client.SendAsync(request, Token);
        return await Answer.OfAsync(response, Token);
    }

    /// <summary>A request of a caller, as the host forwards it.</summary>
    public async Task<Answer> ForwardAsync(HttpMethod method, string address, string? etag = null)
    {
        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "curl/7.88.1 Azure-Functions-Host/4.1037.0.0");
        request.Headers.Add("X-Azure-Functions-InvocationId", "372039de-aff6-4f4f-8634-d7028786cfd6");
        if (etag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        using var response = await Client.SendAsync(request, Token);
        return await Answer.OfAsync(response, Token);
    }

    /// <summary>The lines that hold this text, once there is one.</summary>
    public async Task<IReadOnlyList<string>> SaidAsync(string text)
    {
        while (!Lines.Any(line => line.Contains(text, StringComparison.Ordinal)))
            await Task.Delay(20, Token);
        return [.. Lines.Where(line => line.Contains(text, StringComparison.Ordinal))];
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }

    private async Task ReadyAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            try
            {
                using var answer = await Client.GetAsync(new Uri("/", UriKind.Relative), patience.Token);
                return;
            }
            catch (HttpRequestException) when (!process.HasExited)
            {
                await Task.Delay(25, patience.Token);
            }
        }
    }
}
