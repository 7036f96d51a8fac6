using LrtIntegration.Render.Mail;
using LrtIntegration.Telemetry;

namespace LrtIntegration.Deliver;

/// <summary>Delivers letters by mail, each exactly once: before a second try it looks among what was sent.</summary>
internal sealed partial class Post(Receipts receipts, Outbox outbox, Instruments instruments, ILogger<Post> log)
{
    /// <summary>How far the delivery is now. What failed is told in the receipt and is for a later call; only cancellation and the store throw.</summary>
    public async Task<Receipt> DeliverAsync(Delivery delivery, MailLetter letter, CancellationToken cancellation)
    {
        if (await receipts.BeginAsync(delivery, cancellation) is not { } begun)
            return (await receipts.FindAsync(delivery, cancellation))!;
        using var step = Steps.Begin("deliver", "delivery", delivery.Id);
        try
        {
            if (begun.Attempts > 1 && await outbox.HasSentAsync(delivery, cancellation))
                Log.Found(log, delivery.Kind, delivery.Id);
            else
                await outbox.SendAsync(delivery, letter, cancellation);
        }
        catch (SendInDoubtException doubt)
        {
            // The receipt stays as it is: the next try looks first.
            var name = Outbox.NameOf(doubt.InnerException!);
            Log.InDoubt(log, delivery.Kind, delivery.Id, name);
            instruments.Delivered(DeliveryChannel.Mail, DeliveryOutcome.Uncertain);
            return begun;
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            var name = Outbox.NameOf(failure);
            Log.Failed(log, delivery.Kind, delivery.Id, begun.Attempts, name);
            instruments.Delivered(DeliveryChannel.Mail, DeliveryOutcome.Failed);
            return await receipts.EndAsync(delivery, ReceiptState.Failed, Outbox.ReasonOf(failure), cancellation);
        }

        Log.Sent(log, delivery.Kind, delivery.Id);
        instruments.Delivered(DeliveryChannel.Mail, DeliveryOutcome.Sent);
        return await receipts.EndAsync(delivery, ReceiptState.Sent, null, cancellation);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "{Kind} {Delivery} sent")]
        public static partial void Sent(ILogger log, DeliveryKind kind, string delivery);

        [LoggerMessage(2, LogLevel.Information, "{Kind} {Delivery} was sent by an earlier try that did not come to its end")]
        public static partial void Found(ILogger log, DeliveryKind kind, string delivery);

        [LoggerMessage(3, LogLevel.Warning, "{Kind} {Delivery} may or may not have been sent; the next try looks first: {Failure}")]
        public static partial void InDoubt(ILogger log, DeliveryKind kind, string delivery, string failure);

        [LoggerMessage(4, LogLevel.Error, "{Kind} {Delivery} not sent, attempt {Attempt}: {Failure}")]
        public static partial void Failed(ILogger log, DeliveryKind kind, string delivery, int attempt, string failure);
    }
}

/// <summary>The last step of sending gave no answer that tells whether it was done.</summary>
internal sealed class SendInDoubtException(Exception failure) : Exception("Nobody knows whether the mail was sent.", failure);
