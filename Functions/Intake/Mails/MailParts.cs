using MimeKit;
using MimeKit.Cryptography;
using MimeKit.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>The tree of a mail laid out flat: its text as one part, then everything attached, in the order of the mail.</summary>
internal sealed class MailParts
{
    private readonly ParsedMail mail;
    private readonly List<BodyText> body = [];
    private readonly List<Part> attached = [];
    private readonly List<string> links = [];
    private readonly MimeEntity? last;

    private MailParts(ParsedMail mail)
    {
        this.mail = mail;
        last = mail.IsCutOff ? LastLeaf(mail.Message.Body) : null;
        Visit(mail.Message.Body, alternatives: null);
        foreach (var link in links.Distinct(StringComparer.Ordinal))
            Attach($"koppeling naar {new Uri(link).Host}", () => System.Text.Encoding.UTF8.GetBytes(link), Objections.Link);
    }

    public static IReadOnlyList<Part> Of(ParsedMail mail)
    {
        var parts = new MailParts(mail);
        return [.. parts.Body(), .. parts.attached];
    }

    private void Visit(MimeEntity? entity, BodyText? alternatives)
    {
        switch (entity)
        {
            case MessagePart message when CloudLinks.IsElsewhere(message):
                Attach(FileNames.Clean(message.ContentType.Name), () => mail.BytesOf(message), Objections.Link);
                break;
            case MessagePart message:
                Attach(MailName(message), () => mail.BytesOf((object?)message.Message ?? message), ReferenceEquals(message, last) && message.Message?.Body is not Multipart ? Objections.CutOff : null);
                break;
            case MultipartEncrypted encrypted:
                Attach("versleuteld bericht", () => mail.BytesOf(encrypted), Objections.Encrypted);
                break;
            case Multipart { Count: 0 } empty when !string.IsNullOrWhiteSpace(empty.Preamble):
                Stretch().Add(new TextPart(TextFormat.Plain) { Text = empty.Preamble });
                break;
            case Multipart multipart:
                var inner = multipart is MultipartAlternative ? alternatives ?? Stretch() : alternatives;
                foreach (var part in multipart)
                    Visit(part, inner);
                break;
            case TextPart text when IsWritten(text):
                (alternatives ?? Stretch()).Add(text);
                links.AddRange(CloudLinks.In(text));
                break;
            case MimePart part:
                Attach(FileNames.Clean(part.FileName), () => Transfer.Decode(part), Objections.To(part) ?? (ReferenceEquals(part, last) ? Objections.CutOff : null));
                break;
        }
    }

    private BodyText Stretch()
    {
        body.Add(new BodyText());
        return body[^1];
    }

    private void Attach(string? name, Func<ReadOnlyMemory<byte>> open, Handling.SetAside? objection)
    {
        var step = $"bijlage {attached.Count + 1}";
        attached.Add(new Part(step, name ?? step, open, objection));
    }

    private IEnumerable<Part> Body()
    {
        var chosen = body.SelectMany(stretch => stretch.Chosen).ToList();
        var text = string.Join('\n', chosen.Select(part => BodyText.Of(part).TrimEnd('\n'))).Trim('\n');
        if (!string.IsNullOrWhiteSpace(text))
            yield return new Part(Part.Body, "bericht.txt", () => System.Text.Encoding.UTF8.GetBytes(text + "\n"), chosen.Exists(part => ReferenceEquals(part, last)) ? Objections.CutOff : null);
    }

    /// <summary>Text that stands in the mail itself, and is no file that was sent along.</summary>
    private static bool IsWritten(TextPart text) =>
        (text.IsPlain || text.IsHtml || text.IsFlowed) && !text.IsAttachment && string.IsNullOrEmpty(text.FileName);

    private static string MailName(MessagePart message) =>
        FileNames.Clean(message.ContentDisposition?.FileName ?? message.ContentType.Name)
        ?? (FileNames.Clean(message.Message?.Subject?.Replace('/', '-')) ?? "doorgestuurde mail") + ".eml";

    private static MimeEntity? LastLeaf(MimeEntity? entity) => entity is Multipart { Count: > 0 } multipart ? LastLeaf(multipart[^1]) : entity;
}
