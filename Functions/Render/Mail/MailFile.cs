using System.Text;
using LrtIntegration.Pack;
using MimeKit;
using MimeKit.Text;

namespace LrtIntegration.Render.Mail;

/// <summary><c>mail.eml</c>: the weekly briefing as a mail that a mail program opens as a draft, and as bytes for who sends it. The same letter gives the same bytes.</summary>
internal static class MailFile
{
    /// <summary>What the documents of one mail may weigh together, in bytes; heavier ones stay out of it.</summary>
    public const int MostAttached = 3 * 1024 * 1024;

    private static readonly FormatOptions Format = new() { NewLineFormat = NewLineFormat.Dos };

    public static RenderedDocument Render(BriefingPack pack, IEnumerable<RenderedDocument> documents)
    {
        var enclosed = Enclosure.Of(documents);
        var light = enclosed.Sum(document => (long)document.Content.Length) <= MostAttached;
        var letter = MailLetter.Of(WeeklyNews.Compose(pack, News.Of(pack), light ? new Enclosure(enclosed, []) : Enclosure.TooHeavy(enclosed)));
        using var message = Message(letter, pack.PackId);
        message.Headers.Add("X-Unsent", "1");
        return new("mail.eml", "message/rfc822", Bytes(message));
    }

    /// <summary>The mail without sender, receivers and date: those are of the one who sends it.</summary>
    /// <param name="seed">What tells this mail from others: its inner boundaries are made of it.</param>
    public static MimeMessage Message(MailLetter letter, string seed)
    {
        var mark = seed[..Math.Min(seed.Length, 32)];
        var both = new Multipart("alternative") { Boundary = $"tekst-{mark}" };
        both.Add(Part(TextFormat.Plain, letter.Text));
        both.Add(Part(TextFormat.Html, letter.Html));
        var message = new MimeMessage { Body = letter.Attachments.Count == 0 ? both : WithFiles(both, letter, mark) };
        message.Headers.Clear();
        message.Headers.Add(HeaderId.MimeVersion, "1.0");
        message.Headers.Add(HeaderId.ContentLanguage, "nl");
        message.Subject = VisibleText.Line(letter.Subject);
        return message;
    }

    public static byte[] Bytes(MimeMessage message)
    {
        using var bytes = new MemoryStream();
        message.WriteTo(Format, bytes);
        return bytes.ToArray();
    }

    private static Multipart WithFiles(MimeEntity both, MailLetter letter, string mark)
    {
        var all = new Multipart("mixed") { Boundary = $"bijlagen-{mark}" };
        all.Add(both);
        foreach (var file in letter.Attachments)
        {
            all.Add(new MimePart(ContentType.Parse(file.ContentType))
            {
                FileName = file.Name,
                ContentDisposition = new ContentDisposition(ContentDisposition.Attachment) { FileName = file.Name },
                ContentTransferEncoding = ContentEncoding.Base64,
                Content = new MimeContent(new MemoryStream(file.Content)),
            });
        }

        return all;
    }

    private static TextPart Part(TextFormat format, string text)
    {
        var part = new TextPart(format) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, text);
        return part;
    }
}
