using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>The double of Graph, in a process of its own, so that the program is measured alone.</summary>
internal sealed class GraphProcess : IDisposable
{
    private readonly Process process;
    private readonly HttpClient http;

    private GraphProcess(Process process, Uri address) => (this.process, http) = (process, new HttpClient { BaseAddress = address });

    public Uri Address => http.BaseAddress!;

    public static async Task<GraphProcess> StartAsync(int mails)
    {
        var started = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["mailbox-server", mails.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return new GraphProcess(started, new Uri($"http://127.0.0.1:{await started.StandardOutput.ReadLineAsync()}/"));
    }

    public async Task<ServerFigures> FiguresAsync() => (await http.GetFromJsonAsync<ServerFigures>(new Uri("figures", UriKind.Relative)))!;

    public void Dispose()
    {
        process.Kill();
        process.Dispose();
        http.Dispose();
    }
}
