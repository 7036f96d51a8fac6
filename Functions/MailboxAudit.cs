using LrtIntegration.Dossier;
using LrtIntegration.Graph;
using LrtIntegration.Intake.Mailboxes;

namespace LrtIntegration;

/// <summary>Counts, once a day, all that each mailbox received against what is in the dossier.</summary>
internal sealed class MailboxAudit(GraphConnection graph, MailboxLedger ledger, ReconciliationLedger counts, EvidenceDepot depot, TimeProvider clock)
{
    private static readonly TimeSpan Daily = TimeSpan.FromHours(24);

    // When a mail was missed, it is soon seen that it was found.
    private static readonly TimeSpan Anew = TimeSpan.FromHours(1);

    // A mail of the last hour may still be on its way.
    private static readonly TimeSpan Recent = TimeSpan.FromHours(1);

    // More than a quarter: no pack looks further back.
    private static readonly TimeSpan History = TimeSpan.FromDays(100);

    public async Task CountAsync(IReadOnlyList<MailboxSettings> mailboxes, CancellationToken cancellation)
    {
        foreach (var folders in mailboxes.GroupBy(mailbox => mailbox.Address, StringComparer.Ordinal))
        {
            if (await BegunAsync(folders, cancellation) is { } begun && await IsDueAsync(folders.Key, cancellation))
                await CountAsync(folders.Key, begun, cancellation);
        }
    }

    private async Task CountAsync(string address, DateTimeOffset begun, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var from = begun > now - History ? begun : now - History;
        var received = await new MailboxCount(graph, address).ReceivedAsync(from, now - Recent, cancellation);
        var missing = new List<MailboxMessage>();
        foreach (var message in received)
        {
            if (await ledger.TakenAsync(address, message.Id, cancellation) is not { } mark || !await depot.HasAsync(mark.Sha256, cancellation))
                missing.Add(message);
        }

        var listed = missing.OrderBy(message => message.ReceivedAt).ThenBy(message => message.Id, StringComparer.Ordinal).Select(message => new MissingMail(message.ReceivedAt, message.Subject));
        await counts.AddAsync(new MailboxReconciliation(address, now, from, now - Recent, received.Count, received.Count - missing.Count, [.. listed]), cancellation);
    }

    private async Task<bool> IsDueAsync(string address, CancellationToken cancellation) =>
        await counts.LastAsync(address, cancellation) is not { } last
        || clock.GetUtcNow() - last.CountedAt >= (last.Missing is [] ? Daily : Anew);

    private async Task<DateTimeOffset?> BegunAsync(IEnumerable<MailboxSettings> folders, CancellationToken cancellation)
    {
        DateTimeOffset? begun = null;
        foreach (var folder in folders)
        {
            if (await ledger.CursorAsync(folder.Address, folder.Folder, cancellation) is { Cursor.BegunAt: var at } && !(begun <= at))
                begun = at;
        }

        return begun;
    }
}
