using System.Text;
using MimeKit;

namespace LrtIntegration.Benchmarks.Mail;

/// <summary>The parts that mails are made of.</summary>
internal static class Parts
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false);

    public static TextPart Plain(string text) => Text("plain", text, Utf8, ContentEncoding.QuotedPrintable);

    public static TextPart Html(string text) => Text("html", text, Utf8, ContentEncoding.QuotedPrintable);

    public static TextPart Text(string subtype, string text, Encoding charset, ContentEncoding transfer)
    {
        var part = new TextPart(subtype) { ContentTransferEncoding = transfer };
        part.SetText(charset, $"{text.TrimEnd()}\n".ReplaceLineEndings("\r\n"));
        return part;
    }

    public static MimePart Workbook(string fileName, byte[] content) =>
        Attachment(fileName, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content);

    public static MimePart Document(string fileName, byte[] content) =>
        Attachment(fileName, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", content);

    public static MimePart Csv(string fileName, byte[] content) => Attachment(fileName, "text/csv", content);

    /// <summary>The picture below a signature: part of the letter's look, not a document.</summary>
    public static MimePart SignatureImage(string fileName, byte[] content)
    {
        var image = Attachment(fileName, "image/png", content);
        image.ContentDisposition = new ContentDisposition(ContentDisposition.Inline) { FileName = fileName };
        image.ContentId = "handtekening@lrt.example";
        return image;
    }

    public static Multipart Mixed(params IReadOnlyList<MimeEntity> parts) => Of(new Multipart("mixed"), parts);

    public static Multipart Related(params IReadOnlyList<MimeEntity> parts) => Of(new Multipart("related"), parts);

    public static Multipart Alternative(params IReadOnlyList<MimeEntity> parts) => Of(new Multipart("alternative"), parts);

    private static MimePart Attachment(string fileName, string mediaType, byte[] content) => new(ContentType.Parse(mediaType))
    {
        Content = new MimeContent(new MemoryStream(content)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = fileName },
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = fileName,
    };

    private static Multipart Of(Multipart multipart, IReadOnlyList<MimeEntity> parts)
    {
        foreach (var part in parts)
            multipart.Add(part);

        return multipart;
    }
}
