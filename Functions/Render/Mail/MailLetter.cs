namespace LrtIntegration.Render.Mail;

/// <summary>A mail ready to be sent to anybody: subject, both ways to read it, and what it carries.</summary>
internal sealed record MailLetter(string Subject, string Html, string Text, IReadOnlyList<RenderedDocument> Attachments)
{
    public static MailLetter Of(MailStory story) => new(story.Subject, MailPage.Render(story), MailText.Render(story), story.Enclosure.Files);
}
