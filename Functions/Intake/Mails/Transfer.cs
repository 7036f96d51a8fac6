using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>The bytes of a part with its transfer encoding (base64, quoted-printable, none) undone.</summary>
internal static class Transfer
{
    public static ReadOnlyMemory<byte> Decode(MimePart part)
    {
        if (part.Content is null)
            return default;

        using var decoded = new MemoryStream(Room(part.ContentTransferEncoding, part.Content.Stream?.Length ?? 0));
        part.Content.DecodeTo(decoded);
        return ContentStream.Written(decoded);
    }

    /// <summary>What the decoded bytes need at most, so that a large attachment is not copied as it grows.</summary>
    private static int Room(ContentEncoding encoding, long encoded) => (int)(encoding is ContentEncoding.Base64 ? encoded / 4 * 3 : encoded);
}
