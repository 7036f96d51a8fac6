using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>The bytes of a part with its transfer encoding (base64, quoted-printable, none) undone.</summary>
internal static class Transfer
{
    public static ReadOnlyMemory<byte> Decode(MimePart part)
    {
        if (part.Content is null)
            return default;

        using var decoded = new MemoryStream();
        part.Content.DecodeTo(decoded);
        return ContentStream.Written(decoded);
    }
}
