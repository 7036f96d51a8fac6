using MimeKit;

namespace LrtIntegration.Tests.Graph;

/// <summary>A mail in the mailbox that sends: a draft first.</summary>
internal sealed class SentMail(string id, MimeMessage mime)
{
    public string Id => id;

    public string Folder { get; set; } = "drafts";

    public string? Delivery { get; set; }

    public Dictionary<string, byte[]> Attachments { get; } = new(StringComparer.Ordinal);

    public string From => mime.From.Mailboxes.Single().Address;

    public string To => mime.To.Mailboxes.Single().Address;

    public string Subject => mime.Subject ?? "";

    public string Html => mime.HtmlBody ?? "";

    public string Text => mime.TextBody!.ReplaceLineEndings("\n");

    public string Header => mime.Headers["X-LRT-Delivery"] ?? "";
}
