using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;
using LrtIntegration.Hosting;

namespace LrtIntegration;

/// <summary>Keeps in the dossier how each function last ended.</summary>
internal sealed partial class RunWitness(RunNotes notes, WorkFailures failures, TimeProvider clock, ILogger<RunWitness> log) : ICallWitness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public Task SawAsync(string function, string? failure) => KeptAsync(function, end => notes.AddAsync(function, failure, end));

    public Task SawFailingAsync(string function, string message, Exception failure) => KeptAsync(function, end => failures.AddAsync(message, Why(failure), end));

    // Only messages that are written for readers are kept; others may hold an address or a key.
    private static string Why(Exception failure) => failure switch
    {
        FormatException => $"Het bericht is niet te lezen: {failure.Message}",
        InvalidDataException => failure.Message,
        OperationCanceledException => "Het werk duurde te lang en werd afgebroken.",
        _ => $"Het programma liep vast ({failure.GetType().Name}).",
    };

    private async Task KeptAsync(string function, Func<CancellationToken, Task> keep)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await keep(patience.Token);
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
