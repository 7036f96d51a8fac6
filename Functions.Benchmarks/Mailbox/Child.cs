using System.Diagnostics;
using System.Globalization;
using LrtIntegration.Benchmarks.Service;
using LrtIntegration.Tests.Hosting;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>A process that is measured: its highest resident memory, as the kernel keeps it.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process process;

    private Child(Process process, HttpClient http) => (this.process, Http) = (process, http);

    public HttpClient Http { get; }

    /// <summary>The double of Graph, in this same program.</summary>
    public static async Task<Child> GraphAsync(int mails)
    {
        var graph = Start(Environment.ProcessPath!, ["mailbox-server", mails.ToString(CultureInfo.InvariantCulture)], new Dictionary<string, string>(StringComparer.Ordinal));
        var port = int.Parse((await graph.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        return new Child(graph, To(port));
    }

    /// <summary>The published program, as the Functions host starts it, over a dossier in a folder.</summary>
    public static async Task<Child> ProgramAsync(string published, string store, Uri graph)
    {
        var port = FreePort.Find();
        var started = Start(Path.Combine(Path.GetFullPath(published), "LrtIntegration"), [], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture),
            ["Store__Folder"] = store,
            ["Graph__BaseUrl"] = new Uri(graph, "v1.0").AbsoluteUri,
            ["Mailboxes__0__Address"] = FullMailbox.Address,
            ["Mailboxes__0__AuthenticationServer"] = FullMailbox.Server,
            ["Mailboxes__0__Senders__0"] = "coa.example",
            ["Mailboxes__0__Senders__1"] = "prt.example",
            ["Logging__LogLevel__Default"] = "Warning",
        });
        _ = started.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var program = new Child(started, To(port));
        while (true)
        {
            try
            {
                using var ready = await program.Http.GetAsync(new Uri("/", UriKind.Relative));
                return program;
            }
            catch (HttpRequestException) when (!started.HasExited)
            {
                await Task.Delay(25);
            }
        }
    }

    /// <summary>In megabytes, so far.</summary>
    public int PeakMemory() => (int)new ProcessMemory(process.Id).Peak;

    /// <summary>In megabytes, now, without what is only a file that was read.</summary>
    public double OwnMemory() => new ProcessMemory(process.Id).Own;

    /// <summary>As <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();
        process.Dispose();
        Http.Dispose();
    }

    private static Process Start(string file, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static HttpClient To(int port) => new()
    {
        BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/")),
        Timeout = TimeSpan.FromMinutes(15),
    };
}
