using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Threading.Channels;

namespace LrtIntegration.Dossier;

/// <summary>Work within this process, which does it too: for a service at a desk. What waits is gone when the process ends.</summary>
internal sealed partial class ProcessWorkTray(TimeProvider clock, ILogger<ProcessWorkTray> log) : IWorkTray
{
    private readonly ConcurrentDictionary<WorkKind, Channel<string>> waiting = new();
    private readonly ConcurrentDictionary<WorkKind, ConcurrentQueue<StuckPiece>> stuck = new();

    public async Task PutAsync(WorkKind kind, string text, CancellationToken cancellation) =>
        await Of(kind).Writer.WriteAsync(text, cancellation);

    public Task PrepareAsync(WorkKind kind, CancellationToken cancellation) => Task.CompletedTask;

    public Task<StuckWork> StuckAsync(WorkKind kind, CancellationToken cancellation)
    {
        StuckPiece[] pieces = [.. StuckOf(kind)];
        return Task.FromResult(new StuckWork(pieces.Length, pieces));
    }

    public async Task MoveStuckAsync(WorkKind kind, Func<StuckPiece, CancellationToken, Task> keep, CancellationToken cancellation)
    {
        while (StuckOf(kind).TryPeek(out var piece))
        {
            await keep(piece, cancellation);
            StuckOf(kind).TryDequeue(out _);
        }
    }

    /// <summary>Does the work of one kind, piece by piece, until it is cancelled.</summary>
    public async Task WorkAsync(WorkKind kind, Func<string, CancellationToken, Task> work, CancellationToken cancellation)
    {
        await foreach (var text in Of(kind).Reader.ReadAllAsync(cancellation))
        {
            if (!await IsDoneAsync(kind, text, work, cancellation))
                StuckOf(kind).Enqueue(new StuckPiece(NewId(), text, clock.GetUtcNow()));
        }
    }

    private async Task<bool> IsDoneAsync(WorkKind kind, string text, Func<string, CancellationToken, Task> work, CancellationToken cancellation)
    {
        for (var attempt = 1; attempt <= WorkQueueName.Tries; attempt++)
        {
            try
            {
                await work(text, cancellation);
                return true;
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                Log.Failed(log, kind, attempt, failure);
            }
        }

        return false;
    }

    private static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private Channel<string> Of(WorkKind kind) => waiting.GetOrAdd(kind, _ => Channel.CreateUnbounded<string>());

    private ConcurrentQueue<StuckPiece> StuckOf(WorkKind kind) => stuck.GetOrAdd(kind, _ => new ConcurrentQueue<StuckPiece>());

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Work of kind {Kind} failed, attempt {Attempt}")]
        public static partial void Failed(ILogger log, WorkKind kind, int attempt, Exception failure);
    }
}
