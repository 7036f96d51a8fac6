using LrtIntegration.Intake.Formats;

namespace LrtIntegration.Intake.Mails;

/// <summary>Mails one after another in a file, each behind a line "From ..." (RFC 4155). An ordinary mail is one without that line.</summary>
internal static class Mailbox
{
    public static IReadOnlyList<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> content)
    {
        var start = WithoutLead(content);
        if (!start.Span.StartsWith("From "u8))
            return [start];

        var mails = new List<ReadOnlyMemory<byte>>();
        while (!start.IsEmpty)
        {
            var line = start.Span.IndexOf((byte)'\n');
            var mail = line < 0 ? default : start[(line + 1)..];
            var end = NextMail(mail.Span);
            mails.Add(mail[..end]);
            start = mail[end..];
        }

        return mails;
    }

    /// <summary>A line of the text may begin with "From " too; only one with header lines behind it begins a mail.</summary>
    private static int NextMail(ReadOnlySpan<byte> mail)
    {
        const int Head = 2048;
        for (var at = 0; at < mail.Length;)
        {
            var found = mail[at..].IndexOf("\nFrom "u8);
            if (found < 0)
                return mail.Length;
            at += found + 1;
            if (MailHeaders.Begin(TextContent.Windows1252.GetString(mail[at..Math.Min(mail.Length, at + Head)])))
                return at;
        }

        return mail.Length;
    }

    private static ReadOnlyMemory<byte> WithoutLead(ReadOnlyMemory<byte> content)
    {
        var unmarked = content.Span.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return unmarked.TrimStart("\r\n"u8);
    }
}
