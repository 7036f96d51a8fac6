using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LrtIntegration.Telemetry;

/// <summary>Traces and metrics on their way to Azure Monitor. Logs are not here: the host takes them from the console.</summary>
internal static class Export
{
    public static void Add(IServiceCollection services, ExportSettings settings)
    {
        var identity = settings.ShowsIdentity ? new DefaultAzureCredential(new DefaultAzureCredentialOptions { ManagedIdentityClientId = settings.ClientId }) : null;
        services.AddOpenTelemetry()
            .WithTracing(traces => traces
                .AddSource(Steps.Source)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation(client => client.EnrichWithHttpRequestMessage = (activity, request) => activity.SetTag("url.full", HostOf(request)))
                .AddAzureMonitorTraceExporter(options => Set(options, settings, identity)))
            .WithMetrics(metrics => metrics
                .AddMeter(Steps.Source)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddAzureMonitorMetricExporter(options => Set(options, settings, identity)));
    }

    // What lies below a host may name a mailbox, a file or the key of a workflow.
    private static string? HostOf(HttpRequestMessage request) => request.RequestUri?.GetLeftPart(UriPartial.Authority);

    private static void Set(AzureMonitorExporterOptions options, ExportSettings settings, TokenCredential? identity)
    {
        // Every trace: a few a day, and the rate limit that is the default drops whole packs.
        options.SamplingRatio = 1.0F;
        options.TracesPerSecond = null;
        options.ConnectionString = settings.ConnectionString;
        options.Credential = identity;
        options.DisableOfflineStorage = true;
    }
}
