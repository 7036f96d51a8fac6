using System.Collections.Concurrent;
using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>An Azure Monitor on this machine, which keeps what it is sent.</summary>
internal sealed class LocalMonitor : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> bodies = new();

    private LocalMonitor(WebApplication app) => this.app = app;

    public string Setting => $"APPLICATIONINSIGHTS_CONNECTION_STRING=InstrumentationKey=00000000-0000-0000-0000-000000000001;IngestionEndpoint={app.Urls.Single()}/";

    public string Text => string.Join('\n', bodies);

    public static async Task<LocalMonitor> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var monitor = new LocalMonitor(builder.Build());
        monitor.app.MapFallback((RequestDelegate)monitor.TakeAsync);
        await monitor.app.StartAsync();
        return monitor;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        var isPacked = context.Request.Headers.ContentEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        await using var content = isPacked ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body;
        using var reader = new StreamReader(content, Encoding.UTF8);
        var text = await reader.ReadToEndAsync();
        bodies.Enqueue(text);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        await Results.Text($$"""{"itemsReceived":{{lines}},"itemsAccepted":{{lines}},"errors":[]}""", "application/json").ExecuteAsync(context);
    }
}
