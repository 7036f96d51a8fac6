using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>The weekly briefing: what is due is collected, made and mailed to each member once, however often this is called.</summary>
internal sealed partial class BriefingRound(
    DeliverySettings settings,
    MeetingCalendar calendar,
    MeetingBook meetings,
    DropSweep drops,
    Briefing briefing,
    Letters letters,
    Mailings mailings,
    WeeklyReaders readers,
    Post post,
    SecretariatDesk secretariat,
    IWorkTray tray,
    Instruments instruments,
    TimeProvider clock,
    ILogger<BriefingRound> log)
{
    public async Task TickAsync(CancellationToken cancellation)
    {
        if (settings.Lacking is not null)
        {
            Log.NotSet(log);
            return;
        }

        if (Occasion.WithoutMeetingAt(clock.GetUtcNow(), calendar) is { } week)
            await WithoutMeetingAsync(week, cancellation);
        foreach (var occasion in Occasion.DueAt(clock.GetUtcNow(), calendar))
        {
            var mailing = await mailings.FindAsync(occasion.Key, cancellation) ?? await OpenAsync(occasion, cancellation);
            if (mailing is { Skipped: null })
                await SendAsync(mailing, cancellation);
        }
    }

    // Null where the gate holds the pack: then a later call tries again, as something may have been released.
    private async Task<Mailing?> OpenAsync(Occasion occasion, CancellationToken cancellation)
    {
        var last = await mailings.LastAsync(cancellation);
        if (last is not null && last.OpenedAt >= occasion.Since)
            return await mailings.OpenAsync(Skipping(occasion, last, "de briefing ging die dag al uit"), null, cancellation);
        await drops.TryAsync(cancellation);
        var made = await briefing.MakeWholeAsync(meetings.OrderFor(occasion.Meeting.Date)!, cancellation);
        var pack = made.Pack;
        RenderedDocument[] documents = [.. made.Shelved.Files.Select(file => new RenderedDocument(file.Name, FileTypes.Of(file.Name), file.Content.ToArray()))];
        if (PackGate.Holds(pack))
        {
            await HoldAsync(occasion, pack, letters.EnclosureOf(pack, documents), cancellation);
            return null;
        }

        if (settings.SkipsUnchanged && last is not null && last.Meeting == pack.Meeting.Date && last.Version == pack.Version)
            return await SkipAsync(Skipping(occasion, last, "sinds de vorige briefing is er niets veranderd"), cancellation);
        await tray.PutAsync(WorkKind.Notifications, new NotificationMessage(pack.Meeting.Date, pack.Version).Text, cancellation);
        Log.Opened(log, occasion.Key, pack.Meeting.Date, pack.Version);
        return await mailings.OpenAsync(new Mailing(occasion.Key, pack.Meeting.Date, pack.Version, clock.GetUtcNow()), letters.ToMembers(pack, await readers.NewsAsync(pack, cancellation), documents), cancellation);
    }

    private async Task SendAsync(Mailing mailing, CancellationToken cancellation)
    {
        var letter = await mailings.LetterAsync(mailing, cancellation);
        var receipts = new List<Receipt>();
        foreach (var recipient in settings.Recipients)
            receipts.Add(await post.DeliverAsync(new Delivery(DeliveryKind.Pack, mailing.Key, recipient), letter, cancellation));
        await secretariat.TellAsync(mailing, letter, receipts, cancellation);
        Log.Sent(log, mailing.Key, receipts.Count(receipt => receipt.State is ReceiptState.Sent), receipts.Count);
    }

    private async Task<Mailing> SkipAsync(Mailing skipped, CancellationToken cancellation)
    {
        await secretariat.TellAsync(
            skipped.Key,
            $"Geen briefing verzonden: {skipped.Skipped}",
            [new Paragraph($"Versie {DutchText.Number(skipped.Version)} van de briefing voor {DutchText.Date(skipped.Meeting)} is al verzonden, en {skipped.Skipped}. Zo staat het ingesteld (Briefing__SkipUnchanged).")],
            cancellation);
        return await mailings.OpenAsync(skipped, null, cancellation);
    }

    private Task WithoutMeetingAsync(string week, CancellationToken cancellation)
    {
        Log.NoMeeting(log, week);
        return secretariat.TellAsync(
            week,
            "Geen briefing verzonden: in de kalender staat geen volgende vergadering",
            [new Paragraph("De vergaderkalender van het programma loopt af. Zolang er geen volgende vergadering in staat, gaan er geen briefings, herinneringen en retourberichten uit. Zet de nieuwe vergaderdata in de kalender (Calendar__File).")],
            cancellation);
    }

    private async Task HoldAsync(Occasion occasion, BriefingPack pack, Enclosure enclosure, CancellationToken cancellation)
    {
        if (await mailings.HoldAsync(occasion.Key, pack.Version, cancellation))
            instruments.Delivered(DeliveryChannel.Mail, DeliveryOutcome.Held);
        Log.Held(log, occasion.Key, pack.Version);
        await secretariat.TellAsync(
            occasion.Key,
            $"Briefing van {DutchText.Date(pack.Meeting.Date)} tegengehouden; de leden hebben niets gekregen",
            [
                new Paragraph($"Versie {DutchText.Number(pack.Version)} is niet verzonden. Geef elk punt vrij of verbeter de bron; daarna gaat de briefing vanzelf uit."),
                new Table("tegengehouden", "Wat de briefing tegenhoudt", [new("Plaats"), new("Reden")], [.. PackGate.Reasons(pack).Select(item => new Row([new(item.Where), new(item.Text)]))], ""),
            ],
            enclosure,
            cancellation);
    }

    private Mailing Skipping(Occasion occasion, Mailing last, string reason) => new(occasion.Key, last.Meeting, last.Version, clock.GetUtcNow(), reason);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "No briefing mailed: sender or recipients are not set")]
        public static partial void NotSet(ILogger log);

        [LoggerMessage(2, LogLevel.Information, "Mailing {Key} opened: pack of {Meeting}, version {Version}")]
        public static partial void Opened(ILogger log, string key, DateOnly meeting, int version);

        [LoggerMessage(3, LogLevel.Information, "Mailing {Key}: {Sent} of {All} sent")]
        public static partial void Sent(ILogger log, string key, int sent, int all);

        [LoggerMessage(5, LogLevel.Warning, "No briefing in {Week}: the calendar names no meeting to come")]
        public static partial void NoMeeting(ILogger log, string week);

        [LoggerMessage(4, LogLevel.Warning, "Mailing {Key} held: the gate keeps version {Version} back")]
        public static partial void Held(ILogger log, string key, int version);
    }
}
