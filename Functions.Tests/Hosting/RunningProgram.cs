using System.Collections.Concurrent;
using System.Globalization;
using LrtIntegration.Tests.Api;
using Xunit;

namespace LrtIntegration.Tests.Hosting;

/// <summary>The published program for one test: what it answers, and what it writes.</summary>
internal sealed class RunningProgram : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> lines = new();
    private readonly HostedProgram program;

    private RunningProgram(string folder, IReadOnlyList<string> settings) =>
        program = new HostedProgram(Path.Combine(folder, "LrtIntegration"), settings, lines.Enqueue);

    public HttpClient Client => program.Client;

    /// <summary>What it wrote, as far as it has arrived.</summary>
    public IReadOnlyList<string> Lines => [.. lines];

    /// <summary>The names of the files that it has mapped into its memory, libraries among them.</summary>
    public IReadOnlySet<string> Loaded => File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{program.Id}/maps")).Select(line => Path.GetFileName(line)).ToHashSet(StringComparer.Ordinal);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<RunningProgram> StartAsync(string folder, IReadOnlyList<string> settings)
    {
        var running = new RunningProgram(folder, settings);
        running.program.Start();
        await running.program.ReadyAsync();
        return running;
    }

    /// <summary>The call for a queue message, which the host encodes twice.</summary>
    public Task<Answer> QueueAsync(string function, string message) => CallAsync(function, HostBody.Queue(message));

    public async Task<Answer> CallAsync(string function, string body)
    {
        using var response = await program.CallAsync(function, body, Token);
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
    public Task KillAsync() => program.KillAsync();

    public ValueTask DisposeAsync() => program.DisposeAsync();
}
