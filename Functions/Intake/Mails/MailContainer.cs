namespace LrtIntegration.Intake.Mails;

/// <summary>A mail, or a mailbox file with several, taken apart.</summary>
internal static class MailContainer
{
    public static OpenedContainer Open(ReadOnlyMemory<byte> content)
    {
        var mails = Mailbox.Split(content);
        return mails.Count is 1 ? OpenMail(mails[0]) : new OpenedContainer(Envelope: null, [.. mails.Select(PartOf)]);
    }

    /// <summary>Whatever MimeKit meets in hostile bytes costs this mail only.</summary>
    private static OpenedContainer OpenMail(ReadOnlyMemory<byte> content)
    {
        try
        {
            return Open(new ParsedMail(content));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return new OpenedContainer(Envelope: null, [], Objections.Unreadable);
        }
    }

    private static OpenedContainer Open(ParsedMail mail)
    {
        var envelope = Envelope.Of(mail.Message);
        var parts = MailParts.Of(mail);
        if (AutomaticMail.ReasonFor(mail.Message, parts) is { } automatic)
            return new OpenedContainer(envelope, parts, automatic);

        return new OpenedContainer(envelope, parts, parts.Count is 0 ? Objections.Nothing : null);
    }

    private static Part PartOf(ReadOnlyMemory<byte> mail, int index) => new($"mail {index + 1}", $"mail {index + 1}.eml", () => mail);
}
