namespace LrtIntegration;

/// <summary>Takes in what no event told of, before something is said about what came in. Whatever fails is tried again by the next sweep.</summary>
internal sealed partial class DropSweep(IEnumerable<DropRound> drops, ILogger<DropSweep> log)
{
    public async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var round in drops)
                await round.SweepAsync(cancellation);
        }
        catch (AggregateException failures)
        {
            // What is said then tells what it lacks, and is said in time.
            Log.NotAllCollected(log, failures);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Not all drops could be taken in")]
        public static partial void NotAllCollected(ILogger log, Exception failures);
    }
}
