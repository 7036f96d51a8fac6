using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>The published program on one port, that may be killed and started again.</summary>
internal sealed class SoakProgram(string folder, IReadOnlyDictionary<string, string> settings) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private readonly int port = FreePort.Find();
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromMinutes(4) };
    private readonly StreamWriter log = new(Path.Combine(settings["SOAK_FOLDER"], "program.log"), append: true) { AutoFlush = true };
    private Process? process;

    /// <summary>Starts it, where it does not run.</summary>
    public async Task StartAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (process is { HasExited: false })
                return;
            process?.Dispose();
            var start = new ProcessStartInfo(Path.Combine(folder, "LrtIntegration")) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var (name, value) in settings)
                start.Environment[name] = value;
            start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
            process = Process.Start(start)!;
            process.OutputDataReceived += (_, line) => Keep(line.Data);
            process.ErrorDataReceived += (_, line) => Keep(line.Data);
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
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
            if (process is not { HasExited: false })
                return;
            process.Kill();
            await process.WaitForExitAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Whether the call, made as the Functions host makes it, ended well. False where it failed or nobody answered.</summary>
    public async Task<bool> CallAsync(string function, string body)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{function}")));
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            request.Headers.TransferEncodingChunked = true;
            request.Headers.Add("X-Azure-Functions-InvocationId", "f3ea89f4-828a-485f-9833-15b06a6b2475");
            using var answer = await http.SendAsync(request);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        process?.Kill();
        process?.Dispose();
        http.Dispose();
        turn.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null)
            return;
        lock (log)
            log.WriteLine(line);
    }
}
