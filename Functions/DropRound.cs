using LrtIntegration.Dossier;
using LrtIntegration.Intake;

namespace LrtIntegration;

/// <summary>Empties the drop box into the dossier: each version of each drop once, whether an event told of it or the sweep found it.</summary>
internal sealed partial class DropRound(IDropBox box, TakenDrops taken, Collection collection, ILogger<DropRound> log)
{
    /// <summary>Follows one message of the queue of events. Throws <see cref="FormatException"/> where it is no event.</summary>
    public async Task FollowAsync(string message, CancellationToken cancellation)
    {
        foreach (var notice in DropNotice.In(message, box.Container))
        {
            if (notice.Blobs is [])
                Log.NotOurs(log, notice.Kind);
            else if (await FindAsync(notice, cancellation) is not { } drop)
                Log.Gone(log);
            else if (!await taken.HasAsync(drop, cancellation))
                await TakeAsync(drop, cancellation);
        }
    }

    /// <summary>Takes what no event told of. One drop that fails does not keep the others waiting; the next round tries it again.</summary>
    public async Task SweepAsync(CancellationToken cancellation)
    {
        var marks = await taken.MarksAsync(cancellation);
        var failures = new List<Exception>();
        var found = 0;
        await foreach (var drop in box.ListAsync(cancellation).Where(drop => !marks.Contains(TakenDrops.MarkOf(drop))))
        {
            found++;
            try
            {
                await TakeAsync(drop, cancellation);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                var mark = MarkOf(drop);
                Log.Failed(log, mark, failure);
                failures.Add(failure);
            }
        }

        Log.Swept(log, found, failures.Count);
        if (failures is not [])
            throw new AggregateException($"{failures.Count} of {found} drops could not be taken.", failures);
    }

    private async Task<BoxedDrop?> FindAsync(DropNotice notice, CancellationToken cancellation)
    {
        foreach (var name in notice.Blobs)
        {
            if (await box.FindAsync(name, cancellation) is { } drop)
                return drop;
        }

        return null;
    }

    private async Task TakeAsync(BoxedDrop drop, CancellationToken cancellation)
    {
        var received = await drop.TakeAsync(cancellation);
        var report = await collection.CollectAsync([received], Unwatched.Progress, cancellation);
        await taken.AddAsync(drop, cancellation);
        var (mark, evidence) = (MarkOf(drop), EvidenceTelemetry.IdOf(received.Sha256));
        Log.Taken(log, mark, evidence, report.Arrivals);
    }

    // A name may be that of a person: the log has the mark, and the dossier tells the name that goes with it.
    private static string MarkOf(BoxedDrop drop) => Path.GetFileName(TakenDrops.MarkOf(drop))[..12];

    private sealed class Unwatched : IProgress<CollectionStep>
    {
        public static Unwatched Progress { get; } = new();

        public void Report(CollectionStep value)
        {
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Drop {Mark} taken as evidence {Evidence}: {Arrivals} arrivals")]
        public static partial void Taken(ILogger log, string mark, string evidence, int arrivals);

        [LoggerMessage(2, LogLevel.Information, "Sweep ended: {Found} drops that no event told of, {Failures} of them failed")]
        public static partial void Swept(ILogger log, int found, int failures);

        [LoggerMessage(3, LogLevel.Information, "Event {Kind} ignored: it does not tell of a new drop")]
        public static partial void NotOurs(ILogger log, string kind);

        [LoggerMessage(4, LogLevel.Warning, "A drop that an event told of is gone; nothing to take")]
        public static partial void Gone(ILogger log);

        [LoggerMessage(5, LogLevel.Error, "Drop {Mark} could not be taken")]
        public static partial void Failed(ILogger log, string mark, Exception failure);
    }
}
