using LrtIntegration.Benchmarks.Mail;
using MimeKit;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>One file of the sample set; the path is relative, with "/".</summary>
internal sealed record SampleFile(string Path, byte[] Content)
{
    /// <summary>A mail, named by the day it was sent and the name of its envelope.</summary>
    public static SampleFile Mail(Envelope envelope, MimeEntity body) => Mail(envelope, envelope.With(body));

    public static SampleFile Mail(Envelope envelope, MimeMessage mail) =>
        new(FormattableString.Invariant($"mails/{envelope.Sent:yyyy-MM-dd}-{envelope.Name}.eml"), Envelope.Bytes(mail));
}
