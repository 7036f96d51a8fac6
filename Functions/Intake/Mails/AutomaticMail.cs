using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>Mails that no person wrote: a reply during absence, a receipt, a bounce. They are kept and never read as a signal.</summary>
internal static class AutomaticMail
{
    private static readonly Handling.SetAside Reply = new(SetAsideKind.Automatic, "Dit is een automatisch antwoord (bijvoorbeeld bij afwezigheid); het wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Receipt = new(SetAsideKind.Automatic, "Dit is een leesbevestiging; die wordt niet als inbreng gelezen.");
    private static readonly Handling.SetAside Bounce = new(SetAsideKind.Automatic, "Dit is een melding over de bezorging van een eerdere mail; die wordt niet als inbreng gelezen. Controleer of die mail is aangekomen.");
    private static readonly Handling.SetAside Machine = new(SetAsideKind.Automatic, "Dit is een automatisch verstuurde mail zonder bijlage; die wordt niet als inbreng gelezen.");

    private static readonly string[] Subjects =
    [
        "Automatisch antwoord:", "Automatic reply:", "Afwezigheidsbericht", "Out of Office", "Automatische Antwort:", "Réponse automatique",
    ];

    public static Handling.SetAside? ReasonFor(MimeMessage message, IReadOnlyList<Part> parts) =>
        message.Body is MultipartReport report ? (IsReceipt(report) ? Receipt : Bounce)
        : IsReply(message) ? Reply
        : IsMachine(message) && parts.All(part => part.Step is Part.Body || part.Objection is not null) ? Machine
        : null;

    private static bool IsReceipt(MultipartReport report) =>
        string.Equals(report.ReportType, "disposition-notification", StringComparison.OrdinalIgnoreCase);

    /// <remarks>X-Auto-Response-Suppress alone says nothing: Exchange sets it on ordinary mail from systems too. RFC 3834 5 gives Auto-Submitted.</remarks>
    private static bool IsReply(MimeMessage message) =>
        Says(message, "Auto-Submitted", "auto-replied")
        || Says(message, "Precedence", "auto_reply")
        || message.Headers.Contains("X-Autoreply")
        || message.Headers.Contains("X-Autorespond")
        || Array.Exists(Subjects, subject => message.Subject?.TrimStart().StartsWith(subject, StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>A weekly export that a system mails is one as well: it is told apart by its attachment.</summary>
    private static bool IsMachine(MimeMessage message) =>
        Says(message, "Auto-Submitted", "auto-generated") || Says(message, "Auto-Submitted", "auto-notified");

    private static bool Says(MimeMessage message, string header, string value) =>
        message.Headers[header]?.Trim().StartsWith(value, StringComparison.OrdinalIgnoreCase) is true;
}
