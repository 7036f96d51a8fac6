using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LrtIntegration.Tests.Azurite;

/// <summary>One Azurite: blobs and queues on ports of 127.0.0.1 that were free, kept in a folder of its own, so that it can stop and come back as it was.</summary>
internal sealed partial class AzuriteServer : IAsyncDisposable
{
    private const string Account = "lrttests";
    private static readonly string Key = Convert.ToBase64String("a key of this account of the tests only"u8);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string folder = Directory.CreateTempSubdirectory("azurite-").FullName;
    private readonly Dictionary<string, string> ports = new(StringComparer.Ordinal) { ["Blob"] = "0", ["Queue"] = "0", ["Table"] = "0" };
    private readonly HashSet<string> heard = new(StringComparer.Ordinal);
    private Process? process;

    private AzuriteServer()
    {
    }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};BlobEndpoint={Address("Blob")};QueueEndpoint={Address("Queue")};";

    public Uri BlobAddress => new(Address("Blob"));

    public static async Task<AzuriteServer> StartNewAsync()
    {
        await NodeModules.OfAzurite.EnsureAsync();
        var server = new AzuriteServer();
        try
        {
            await server.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, again too: on the same ports, with all that it held.</summary>
    public async Task StartAsync()
    {
        process = NodeModules.Start(Command());
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        while (ports.Keys.Any(service => !heard.Contains(service)))
            Hear(await process.StandardOutput.ReadLineAsync(patience.Token));
        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    /// <summary>Stops it, with all that it holds on disk.</summary>
    public async Task StopAsync()
    {
        heard.Clear();
        if (process is null)
            return;

        await NodeModules.EndAsync(process);
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(folder, recursive: true);
    }

    private void Hear(string? line)
    {
        if (line is null)
            throw new InvalidOperationException("Azurite ended before it listened.");
        if (Listening().Match(line) is { Success: true } match)
        {
            ports[match.Groups["service"].Value] = match.Groups["port"].Value;
            heard.Add(match.Groups["service"].Value);
        }
    }

    private ProcessStartInfo Command() => new("node",
    [
        "--require", Path.Combine(NodeModules.OfAzurite.Folder, "ends-with-its-parent.cjs"),
        Path.Combine(NodeModules.OfAzurite.Folder, "node_modules", "azurite", "dist", "src", "azurite.js"),
        "--location", folder,
        "--silent", "--skipApiVersionCheck", "--disableTelemetry",
        "--blobHost", "127.0.0.1", "--blobPort", ports["Blob"],
        "--queueHost", "127.0.0.1", "--queuePort", ports["Queue"],
        "--tableHost", "127.0.0.1", "--tablePort", ports["Table"],
    ])
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["AZURITE_ACCOUNTS"] = $"{Account}:{Key}" },
    };

    private string Address(string service) => $"http://127.0.0.1:{ports[service]}/{Account}";

    [GeneratedRegex(@"^Azurite (?<service>\w+) service is successfully listening at http://127\.0\.0\.1:(?<port>\d+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Listening();
}
