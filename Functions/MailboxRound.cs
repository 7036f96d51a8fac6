using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Graph;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Mailboxes;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>Visits every shared mailbox, and once a day counts whether none of its mails was missed.</summary>
internal sealed partial class MailboxRound(
    IReadOnlyList<MailboxSettings> mailboxes,
    GraphConnection graph,
    MailboxLedger ledger,
    MailboxAudit audit,
    Collection collection,
    SourceRegister sources,
    EvidenceDepot depot,
    EvidenceIndex index,
    IntakeLimits limits,
    TimeProvider clock,
    ILogger<MailboxRound> log)
{
    /// <summary>One mailbox that fails does not keep the others waiting. Throws <see cref="AggregateException"/> when all were tried.</summary>
    public async Task CollectAsync(CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        foreach (var mailbox in mailboxes)
        {
            try
            {
                using var reading = new MailReading(mailbox, collection, sources, depot, index, limits);
                var visit = new MailboxVisit(new SharedMailbox(graph, mailbox), new MailFolders(graph, mailbox.Address), ledger, reading, clock);
                var taken = await visit.CollectAsync(cancellation);
                Log.Collected(log, taken);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                var name = Outbox.NameOf(failure);
                Log.Failed(log, name, failure);
                failures.Add(failure);
            }
        }

        try
        {
            await audit.CountAsync(mailboxes, cancellation);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            var name = Outbox.NameOf(failure);
            Log.Uncounted(log, name, failure);
            failures.Add(failure);
        }

        if (failures is not [])
            throw new AggregateException($"{failures.Count} mailboxes could not be read whole.", failures);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Mailbox collected: {Taken} new messages")]
        public static partial void Collected(ILogger log, int taken);

        [LoggerMessage(2, LogLevel.Error, "Mailbox could not be collected whole: {Name}")]
        public static partial void Failed(ILogger log, string name, Exception failure);

        [LoggerMessage(3, LogLevel.Error, "Mailboxes could not be counted: {Name}")]
        public static partial void Uncounted(ILogger log, string name, Exception failure);
    }
}
