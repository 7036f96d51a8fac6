using LrtIntegration.Dossier;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Mailboxes;
using LrtIntegration.Intake.Mails;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>A mail out of a mailbox goes into the dossier the way of every drop, once it is sure whose it is.</summary>
internal sealed class MailReading(MailboxSettings mailbox, Collection collection, SourceRegister sources, EvidenceDepot depot, EvidenceIndex index, IntakeLimits limits) : IDisposable
{
    private readonly MailTrust trust = new(mailbox);

    // Several mails are fetched at once; one at a time is taken apart, so that memory is bounded by the largest.
    private readonly SemaphoreSlim table = new(1, 1);
    // By hash: what comes in with each mail, such as a logo, is indexed once for all of them.
    private readonly Dictionary<string, IndexEntry> unindexed = new(StringComparer.Ordinal);

    /// <summary>What became of the mail, when its facts are in the dossier.</summary>
    public async Task<TakenMessage> ReadAsync(MailboxMessage message, FetchedMail mail, CancellationToken cancellation)
    {
        await table.WaitAsync(cancellation);
        try
        {
            var drop = trust.Judge(mail.AsDrop(ArrivalOf(message), limits));
            var (report, entries) = await collection.TakeInAsync([drop], Screened, Unwatched.Progress, cancellation);
            foreach (var entry in entries)
                unindexed[entry.Sha256] = entry;
            var handling = drop.Handling as Handling.SetAside ?? (await depot.DeliveryAsync(drop.Sha256, cancellation)).Handling;
            var category = MailCategory.Of(handling, report);
            return new TakenMessage(message.Id, mail.Sha256, report.Facts > 0 ? MailFolders.Processed : MailFolders.Unprocessed, category);
        }
        finally
        {
            table.Release();
        }
    }

    /// <summary>Puts what was read since the last time in the index, which is written a page at a time. What a kill leaves out of it is put in when the index is next read.</summary>
    public async Task IndexAsync(CancellationToken cancellation)
    {
        await index.AddAsync(unindexed.Values, cancellation);
        unindexed.Clear();
    }

    public void Dispose() => table.Dispose();

    private Arrival ArrivalOf(MailboxMessage message)
    {
        var name = (FileNames.Clean(message.Subject?.Replace('/', '-')) ?? "mail") + ".eml";
        return new Arrival(
            $"mailboxes/{mailbox.Address}/{MailboxLedger.KeyOf(message.Id)[..16]}.eml",
            Sender: null,
            message.ReceivedAt?.ToUniversalTime(),
            Clutter.ReasonFor(name) is null ? name : "mail.eml",
            FileNames.OneLine(message.Subject));
    }

    private Parcel Screened(Parcel parcel) =>
        parcel.Drop.Handling is Handling.Read
        && sources.NameFor(parcel.Drop) is { } source
        && trust.ObjectionTo(parcel.Drop.Arrival.Sender, source.ToString().ToLowerInvariant()) is { } objection
            ? parcel with { Drop = parcel.Drop with { Handling = objection } }
            : parcel;

    private sealed class Unwatched : IProgress<CollectionStep>
    {
        public static Unwatched Progress { get; } = new();

        public void Report(CollectionStep value)
        {
        }
    }
}
