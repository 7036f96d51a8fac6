using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Render.Cards;
using LrtIntegration.Telemetry;

namespace LrtIntegration;

/// <summary>Tells the members in Teams that a version of a pack is there: one card per version. Mail is the guaranteed way; of what Teams did not take the secretariat hears.</summary>
internal sealed partial class NotificationRound(
    PackCatalogue packs, WeeklyReaders readers, TeamsSettings teams, DeliverySettings settings, TeamsWorkflow workflow, Receipts receipts, SecretariatDesk secretariat, Instruments instruments, TimeProvider clock, ILogger<NotificationRound> log)
{
    private const int DaysLookedBack = 31;

    /// <summary>Posts the card. The same message again changes nothing. Throws where Teams did not take it, so that the message comes back.</summary>
    public async Task FollowAsync(string message, CancellationToken cancellation)
    {
        var asked = NotificationMessage.Parse(message);
        var contents = await packs.ContentsAsync(asked.Meeting, asked.Version, cancellation) ?? throw new FormatException("The message names a pack that is not there.");
        if (teams.Address is null)
        {
            Log.NotSet(log);
            return;
        }

        var pack = PackReader.Read(await packs.DocumentAsync(asked.Meeting, asked.Version, "pack.json", cancellation));
        if (PackGate.Holds(pack))
        {
            Log.Held(log, asked.Meeting, asked.Version);
            instruments.Delivered(DeliveryChannel.Teams, DeliveryOutcome.Held);
            return;
        }

        var card = BriefingCard.Render(pack, await readers.NewsOfMailingAsync(pack, cancellation));
        var links = PackLinks.Of(settings, asked.Meeting, asked.Version, contents.Files.Select(file => file.Name));
        await PostAsync(asked, CardMessage.Of(card.Content, links), cancellation);
    }

    /// <summary>Takes up the cards that an ended program left in the middle. Their message may be gone: it came back before anyone could know that the program had ended.</summary>
    public async Task TickAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await foreach (var left in receipts.LeftCardsAsync(today.AddDays(-DaysLookedBack), cancellation))
            await FollowAsync(NotificationMessage.Of(left.About).Text, cancellation);
    }

    private async Task PostAsync(NotificationMessage asked, byte[] message, CancellationToken cancellation)
    {
        var delivery = new Delivery(DeliveryKind.Card, asked.About, "teams");
        if (await receipts.FindAsync(delivery, cancellation) is { } known && receipts.IsLeft(known))
        {
            await DoubtAsync(asked, delivery, "het programma werd afgebroken", cancellation);
            return;
        }

        if (await receipts.BeginAsync(delivery, cancellation) is not { } begun)
            return;
        using var step = Steps.Begin("deliver", "delivery", delivery.Id);
        var posted = await workflow.PostAsync(message, cancellation);
        switch (posted.Outcome)
        {
            case CardOutcome.Taken:
                await receipts.EndAsync(delivery, ReceiptState.Sent, null, cancellation);
                Log.Posted(log, asked.Meeting, asked.Version);
                instruments.Delivered(DeliveryChannel.Teams, DeliveryOutcome.Sent);
                break;
            case CardOutcome.Unknown:
                await DoubtAsync(asked, delivery, posted.Reason, cancellation);
                break;
            default:
                await receipts.EndAsync(delivery, ReceiptState.Failed, posted.Reason, cancellation);
                instruments.Delivered(DeliveryChannel.Teams, DeliveryOutcome.Failed);
                if (begun.Attempts >= Receipts.MostAttempts)
                    await TellAsync(asked, delivery, $"Het bericht in Teams is niet geplaatst: {posted.Reason}", "De leden krijgen de briefing per mail. Plaats zo nodig zelf een bericht in Teams.", cancellation);
                throw new IOException($"The card was not posted: {posted.Reason}.");
        }
    }

    // The workflow cannot be asked what it posted: rather no card than two.
    private async Task DoubtAsync(NotificationMessage asked, Delivery delivery, string reason, CancellationToken cancellation)
    {
        await TellAsync(asked, delivery, $"Niet zeker of het bericht in Teams staat: {reason}", "Kijk in Teams of het bericht er staat. Het programma plaatst het niet nog eens; de leden krijgen de briefing per mail.", cancellation);
        await receipts.EndAsync(delivery, ReceiptState.Uncertain, reason, cancellation);
        Log.Uncertain(log, asked.Meeting, asked.Version);
        instruments.Delivered(DeliveryChannel.Teams, DeliveryOutcome.Uncertain);
    }

    private Task TellAsync(NotificationMessage asked, Delivery delivery, string subject, string advice, CancellationToken cancellation) => secretariat.TellAsync(
        delivery.About,
        subject,
        [new Paragraph($"Het gaat om versie {DutchText.Number(asked.Version)} van de briefing voor {DutchText.Date(asked.Meeting)}. {advice}")],
        cancellation);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Card of {Meeting}, version {Version}, posted")]
        public static partial void Posted(ILogger log, DateOnly meeting, int version);

        [LoggerMessage(2, LogLevel.Warning, "Card of {Meeting}, version {Version}: nobody knows whether it was posted; it is not tried again")]
        public static partial void Uncertain(ILogger log, DateOnly meeting, int version);

        [LoggerMessage(3, LogLevel.Warning, "No card of {Meeting}, version {Version}: the gate keeps that version back")]
        public static partial void Held(ILogger log, DateOnly meeting, int version);

        [LoggerMessage(4, LogLevel.Information, "No card posted: no workflow is set")]
        public static partial void NotSet(ILogger log);
    }
}
