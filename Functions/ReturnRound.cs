using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Intake.Mailboxes;
using LrtIntegration.Reference;
using LrtIntegration.Render.Returns;
using LrtIntegration.Sources;

namespace LrtIntegration;

/// <summary>Tells each sender by mail, once for each file, what of it could not be read: where the secretariat released that, or by itself where it is so set.</summary>
internal sealed partial class ReturnRound(
    DeliverySettings settings,
    ReturnSettings returns,
    IReadOnlyList<MailboxSettings> mailboxes,
    MeetingCalendar calendar,
    EvidenceIndex index,
    EvidenceDepot depot,
    RulingLedger rulings,
    KeptLetters letters,
    Receipts receipts,
    Post post,
    ReturnReport report,
    TimeProvider clock,
    ILogger<ReturnRound> log)
{
    public async Task TickAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(Amsterdam.At(clock.GetUtcNow()));
        if (string.IsNullOrWhiteSpace(settings.From) || calendar.NextFrom(today) is not { } meeting)
            return;
        var decided = await rulings.AllAsync(cancellation);
        var released = decided.Where(ruling => ruling.Kind is RulingKind.Release && ReturnId.Is(ruling.Id)).Select(ruling => ruling.Id).ToHashSet(StringComparer.Ordinal);
        var known = await index.AllAsync(cancellation);
        var withdrawals = Withdrawals.Of(new EvidenceRulings(decided), known);
        var since = calendar.Before(meeting.Date)?.Date ?? DateOnly.MinValue;
        var outcomes = new List<ReturnOutcome>();
        foreach (var entry in known.Where(entry => entry.Outline.Refusals > 0))
        {
            var isReleased = released.Contains(ReturnId.Of(entry.Sha256));
            if (!isReleased && !(entry.Outline.ReceivedAt is { } at && DateOnly.FromDateTime(Amsterdam.At(at)) > since))
                continue;
            if (ReturnAddress.Of(entry.Arrivals) is { } sender && !withdrawals.Cover(entry.Sha256, entry.Arrivals.Select(kept => kept.Arrival)))
                outcomes.Add(await FollowAsync(entry, sender, isReleased || returns.IsAutomatic ? ReturnLeave.Given : ReturnLeave.Awaited, meeting.Date, cancellation));
        }

        await report.TellAsync(outcomes, cancellation);
        Log.Ended(log, outcomes.Count, outcomes.Count(outcome => outcome.Receipt?.State is ReceiptState.Sent));
    }

    private async Task<ReturnOutcome> FollowAsync(IndexEntry entry, ReturnAddress sender, ReturnLeave leave, DateOnly meeting, CancellationToken cancellation)
    {
        var known = await letters.ReturnAsync(entry.Sha256, cancellation);
        var to = known?.Sender ?? sender.Address;
        var outcome = new ReturnOutcome(known?.FileName ?? sender.FileName, to, leave);
        if (!settings.Allows(to))
            return outcome with { Leave = ReturnLeave.Forbidden };
        if (known is null && leave is not ReturnLeave.Given)
            return outcome;
        known ??= await letters.OpenAsync(await CaseOfAsync(entry, sender, meeting, cancellation), cancellation);
        if (!settings.Allows(known.Sender))
            return outcome with { Leave = ReturnLeave.Forbidden };
        return outcome with { Leave = ReturnLeave.Given, Receipt = await SendAsync(known, cancellation) };
    }

    private async Task<Receipt> SendAsync(ReturnCase known, CancellationToken cancellation)
    {
        var delivery = new Deliver.Delivery(DeliveryKind.Return, known.Sha256, known.Sender);
        if (await receipts.FindAsync(delivery, cancellation) is { } receipt && !receipts.MayBegin(receipt))
            return receipt;
        var letter = ReturnMail.Compose(known, mailboxes is [var first, ..] ? first.Address : settings.From!, await depot.BytesAsync(known.Sha256, cancellation));
        return await post.DeliverAsync(delivery, letter, cancellation);
    }

    private async Task<ReturnCase> CaseOfAsync(IndexEntry entry, ReturnAddress sender, DateOnly meeting, CancellationToken cancellation)
    {
        var delivery = await depot.DeliveryAsync(entry.Sha256, cancellation);
        IReadOnlyList<Refusal> refusals = [.. delivery.Refusals, .. delivery.Reading?.Refusals ?? []];
        return new ReturnCase(entry.Sha256, sender.FileName, sender.Address, sender.ReceivedAt, meeting, ReturnAddress.FormOf(delivery.Format, refusals), delivery.Reading?.Facts.Count ?? 0, refusals);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Return messages: {Files} files with refusals, {Sent} of them told")]
        public static partial void Ended(ILogger log, int files, int sent);
    }
}
