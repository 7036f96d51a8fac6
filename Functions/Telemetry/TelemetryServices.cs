using Microsoft.Extensions.Logging.Console;

namespace LrtIntegration.Telemetry;

/// <summary>What is measured, and where that goes.</summary>
internal static class TelemetryServices
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services) => services
        .AddSingleton<NewestFacts>()
        .AddSingleton<Instruments>();

    /// <summary>The log on the console.</summary>
    public static ILoggingBuilder AddLogLines(this ILoggingBuilder log) =>
        log.AddConsole(console => console.FormatterName = LogLine.FormatterName).AddConsoleFormatter<LogLine, ConsoleFormatterOptions>();

    /// <summary>Nothing of the export is loaded where none is set: it would make each start slower.</summary>
    public static IServiceCollection AddExport(this IServiceCollection services, ExportSettings settings)
    {
        if (settings.ConnectionString is not null)
            Export.Add(services, settings);
        return services;
    }
}
