using MimeKit;
using MimeKit.Utils;

namespace LrtIntegration.Intake.Mails;

/// <summary>From whom, when and about what: a mail by its headers.</summary>
/// <param name="SentAt">Null where the Date header is missing or is no date.</param>
internal sealed record Envelope(string? Sender, DateTimeOffset? SentAt, string? Subject)
{
    public static Envelope Of(MimeMessage message) => new(SenderOf(message), SentAtOf(message), FileNames.OneLine(message.Subject));

    private static string? SenderOf(MimeMessage message) =>
        FileNames.OneLine((message.From.Mailboxes.FirstOrDefault() ?? message.Sender ?? message.ReplyTo.Mailboxes.FirstOrDefault())?.Address);

    private static DateTimeOffset? SentAtOf(MimeMessage message) =>
        message.Headers[HeaderId.Date] is { } written && DateUtils.TryParse(written, out var date) && date > DateTimeOffset.MinValue ? date : null;
}
