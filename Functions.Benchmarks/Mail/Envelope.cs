using System.Globalization;
using MimeKit;

namespace LrtIntegration.Benchmarks.Mail;

/// <summary>Who sent a mail, when and about what. The secretariat of the LRT is always its reader.</summary>
internal sealed record Envelope(string Name, string Sender, string SenderName, string Subject, DateTimeOffset Sent)
{
    /// <summary>The mail with this body: boundaries and Message-Id are fixed, so the same mail is the same bytes.</summary>
    public MimeMessage With(MimeEntity body)
    {
        var mail = new MimeMessage
        {
            Subject = Subject,
            Date = Sent,
            MessageId = $"{Name}@{Sender[(Sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}",
        };
        mail.From.Add(new MailboxAddress(SenderName, Sender));
        mail.To.Add(new MailboxAddress("Secretariaat LRT", "secretariaat@lrt.example"));
        mail.Body = body;
        SetBoundaries(body);
        return mail;
    }

    public static byte[] Bytes(MimeMessage mail)
    {
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var stream = new MemoryStream();
        mail.WriteTo(format, stream);
        return stream.ToArray();
    }

    private void SetBoundaries(MimeEntity body)
    {
        var number = 0;
        foreach (var multipart in Parts(body).OfType<Multipart>())
            multipart.Boundary = string.Create(CultureInfo.InvariantCulture, $"----=_Deel_{Name}_{++number}");
    }

    private static IEnumerable<MimeEntity> Parts(MimeEntity entity) =>
        entity is Multipart multipart ? [multipart, .. multipart.SelectMany(Parts)] : [entity];
}
