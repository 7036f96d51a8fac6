using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>Mails that no person wrote: a reply during absence, a receipt, a bounce. They are kept and never read as a signal.</summary>
internal static class AutomaticMail
{
    private static readonly Handling.SetAside Reply = new(SetAsideKind.Automatic, "Dit is een automatisch antwoord (bijvoorbeeld bij afwezigheid); het wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Receipt = new(SetAsideKind.Automatic, "Dit is een leesbevestiging; die wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Bounce = new(SetAsideKind.Automatic, "Dit is een melding over de bezorging van een eerdere mail; die wordt niet als inbreng gelezen. Controleer of die mail is aangekomen.");
    private static readonly Handling.SetAside Machine = new(SetAsideKind.Automatic, "Dit is een automatisch verstuurde mail zonder bijlage; die wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Meeting = new(SetAsideKind.Automatic, "Dit is een uitnodiging of een antwoord daarop; dat wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Newsletter = new(SetAsideKind.Automatic, "Dit is een nieuwsbrief of een ander bericht aan een verzendlijst; dat wordt niet als inbreng gelezen.");

    private static readonly string[] Answers = ["Geaccepteerd:", "Voorlopig geaccepteerd:", "Afgewezen:", "Geweigerd:", "Accepted:", "Tentative:", "Declined:"];
    private static readonly string[] Bounces = ["Undeliverable:", "Onbestelbaar:", "Niet bezorgd:", "Mail delivery failed", "Delivery Status Notification"];
    private static readonly string[] Receipts = ["Gelezen:", "Niet gelezen:", "Read:", "Not read:"];
    private static readonly string[] Subjects =
    [
        "Automatisch antwoord:", "Automatic reply:", "Afwezigheidsbericht", "Out of Office", "Automatische Antwort:", "Réponse automatique",
    ];

    public static Handling.SetAside? ReasonFor(MimeMessage message, IReadOnlyList<Part> parts) =>
        message.Body is MultipartReport report ? (IsReceipt(report) ? Receipt : Bounce)
        : IsReply(message) ? Reply
        : message.Headers.Contains("X-Failed-Recipients") || Begins(message, Bounces) ? Bounce
        : Begins(message, Receipts) ? Receipt
        : Begins(message, Answers) || Says(message, "Content-Class", "urn:content-classes:calendarmessage") || IsAnswer(message) ? Meeting
        : IsNewsletter(message) && HasNoFiles(parts) ? Newsletter
        : IsMachine(message) && HasNoFiles(parts) ? Machine
        : null;

    private static bool IsReceipt(MultipartReport report) =>
        string.Equals(report.ReportType, "disposition-notification", StringComparison.OrdinalIgnoreCase);

    /// <remarks>X-Auto-Response-Suppress alone says nothing: Exchange sets it on ordinary mail from systems too. RFC 3834 5 gives Auto-Submitted.</remarks>
    private static bool IsReply(MimeMessage message) =>
        Says(message, "Auto-Submitted", "auto-replied")
        || Says(message, "Precedence", "auto_reply")
        || message.Headers.Contains("X-Autoreply")
        || message.Headers.Contains("X-Autorespond")
        || Begins(message, Subjects);

    private static bool Begins(MimeMessage message, string[] subjects) =>
        Array.Exists(subjects, subject => message.Subject?.TrimStart().StartsWith(subject, StringComparison.OrdinalIgnoreCase) is true);

    /// <remarks>The method of RFC 5546: an answer to an invitation bears words of the one who answers, and they are no input.</remarks>
    private static bool IsAnswer(MimeMessage message) => message.BodyParts.Any(part =>
        part.ContentType.IsMimeType("text", "calendar")
        && part.ContentType.Parameters["method"]?.ToUpperInvariant() is "REPLY" or "COUNTER");

    /// <remarks>RFC 2369 and RFC 8058; a list of colleagues (List-Id alone) is none.</remarks>
    private static bool IsNewsletter(MimeMessage message) => message.Headers.Contains("List-Unsubscribe") || Says(message, "Precedence", "bulk");

    private static bool HasNoFiles(IReadOnlyList<Part> parts) => parts.All(part => part.Step is Part.Body || part.Objection is not null);

    /// <summary>A weekly export that a system mails is one as well: it is told apart by its attachment.</summary>
    private static bool IsMachine(MimeMessage message) =>
        Says(message, "Auto-Submitted", "auto-generated") || Says(message, "Auto-Submitted", "auto-notified");

    // MimeKit counts the headers that begin with Content- among those of the body.
    private static bool Says(MimeMessage message, string header, string value) =>
        (message.Headers[header] ?? message.Body?.Headers[header])?.Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase) is true;
}
