using LrtIntegration.Dossier;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>Looks each hour what the newest fact of each source is, also where another process took it in.</summary>
internal sealed partial class SourceAgeWatch(IndexShelf index, NewestFacts newest, TimeProvider clock, ILogger<SourceAgeWatch> log) : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Rest, clock);
        do
            await LookAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var entry in await index.AllAsync(cancellation))
                newest.Saw(entry.Outline);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            Log.Failed(log, failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The age of the sources could not be looked up; the next hour tries again")]
        public static partial void Failed(ILogger log, Exception failure);
    }
}
