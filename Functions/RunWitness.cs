using LrtIntegration.Dossier;
using LrtIntegration.Hosting;

namespace LrtIntegration;

/// <summary>Keeps in the dossier how each function last ended.</summary>
internal sealed partial class RunWitness(RunNotes notes, TimeProvider clock, ILogger<RunWitness> log) : ICallWitness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task SawAsync(string function, string? failure)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await notes.AddAsync(function, failure, patience.Token);
        }
        catch (Exception exception)
        {
            Log.Lost(log, function, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "How {Function} ended could not be kept")]
        public static partial void Lost(ILogger log, string function, Exception exception);
    }
}
