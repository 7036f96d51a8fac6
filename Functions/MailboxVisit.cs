using System.Collections.Concurrent;
using LrtIntegration.Dossier;
using LrtIntegration.Graph;
using LrtIntegration.Intake.Mailboxes;

namespace LrtIntegration;

/// <summary>One visit to a folder of a shared mailbox: each message that came goes into the dossier, and then to the folder where the secretariat sees that it was read.</summary>
internal sealed class MailboxVisit(SharedMailbox box, MailFolders folders, MailboxLedger ledger, MailReading reading, TimeProvider clock)
{
    // Below the deadline of a call: what is left waits for the next.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(7);
    private const int TooManyFailures = 5;

    private readonly ConcurrentQueue<Exception> failures = new();
    private int taken;

    public MailboxSettings Settings => box.Settings;

    /// <summary>How many messages were new. Throws <see cref="AggregateException"/> where some could not be taken: the cursor stays before them, and the next visit tries again.</summary>
    public async Task<int> CollectAsync(CancellationToken cancellation)
    {
        var started = clock.GetUtcNow();
        var places = new MailPlaces(
            await folders.FindAsync(Settings.Folder, cancellation),
            await folders.FindOrMakeAsync(MailFolders.Processed, cancellation),
            await folders.FindOrMakeAsync(MailFolders.Unprocessed, cancellation));
        var cursor = await ledger.CursorAsync(Settings.Address, Settings.Folder, cancellation);
        var begun = cursor?.Cursor.BegunAt ?? started;
        var link = cursor?.Cursor.Link;
        while (true)
        {
            if (await box.ChangesAsync(places.Source, link, cancellation) is not { } page)
            {
                link = null;
                continue;
            }

            await TakeAsync(page.Messages, places, cancellation);
            await reading.IndexAsync(cancellation);
            if (failures.Count >= TooManyFailures)
                break;
            if (failures.IsEmpty && (cursor = await ledger.MoveAsync(cursor, new MailboxCursor(Settings.Address, Settings.Folder, page.Link, begun), cancellation)) is null)
                break;
            if (page.Place is MailboxPagePlace.Last || clock.GetUtcNow() - started > Longest)
                break;
            link = page.Link;
        }

        return failures.IsEmpty ? taken : throw new AggregateException($"{failures.Count} messages could not be taken; {taken} were.", failures);
    }

    private Task TakeAsync(IReadOnlyList<MailboxMessage> messages, MailPlaces places, CancellationToken cancellation) => Parallel.ForEachAsync(
        messages,
        new ParallelOptions { MaxDegreeOfParallelism = MailboxGate.AtOnce, CancellationToken = cancellation },
        async (message, end) =>
        {
            try
            {
                if (failures.Count < TooManyFailures)
                    await TakeAsync(message, places, end);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !end.IsCancellationRequested)
            {
                failures.Enqueue(failure);
            }
        });

    // In this order a kill at any point changes nothing: what is in the dossier and not yet marked is kept again as the same,
    // what is marked is not fetched again, and what is not yet moved is moved by the next visit.
    private async Task TakeAsync(MailboxMessage message, MailPlaces places, CancellationToken cancellation)
    {
        var mark = await ledger.TakenAsync(Settings.Address, message.Id, cancellation);
        if (mark is null)
        {
            using var mail = await box.FetchAsync(message.Id, cancellation);
            if (mail is null)
                return;
            mark = await reading.ReadAsync(message, mail, cancellation);
            await ledger.TakeAsync(Settings.Address, mark, cancellation);
            Interlocked.Increment(ref taken);
        }

        await box.PutAsync(message.Id, mark.Folder == MailFolders.Processed ? places.Processed : places.Unprocessed, mark.Category, cancellation);
    }

    private sealed record MailPlaces(string Source, string Processed, string Unprocessed);
}
