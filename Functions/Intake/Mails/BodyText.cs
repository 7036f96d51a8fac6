using MimeKit;
using MimeKit.Text;

namespace LrtIntegration.Intake.Mails;

/// <summary>One stretch of the text of a mail, in the forms in which it was sent.</summary>
internal sealed class BodyText
{
    private readonly List<TextPart> plain = [];
    private readonly List<TextPart> html = [];

    public void Add(TextPart part) => (part.IsHtml ? html : plain).Add(part);

    /// <summary>The parts that count: plain text where there is any, else HTML.</summary>
    public IReadOnlyList<TextPart> Chosen => plain.Exists(HasText) || html.Count is 0 ? plain : html;

    public static string Of(TextPart part)
    {
        var bytes = Transfer.Decode(part);
        var text = TextContent.Named(part.ContentType.Charset) is { } encoding ? encoding.GetString(bytes.Span) : TextContent.Decode(bytes);
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return part.IsHtml ? HtmlText.Of(lines) : part.IsFlowed ? Unfold(lines, part) : lines;
    }

    private static bool HasText(TextPart part) => !string.IsNullOrWhiteSpace(Of(part));

    /// <summary>Format=flowed (RFC 3676) breaks lines with a space at their end; the writer did not.</summary>
    private static string Unfold(string lines, TextPart part)
    {
        var converter = new FlowedToText
        {
            DeleteSpace = string.Equals(part.ContentType.Parameters["delsp"], "yes", StringComparison.OrdinalIgnoreCase),
        };
        return converter.Convert(lines).ReplaceLineEndings("\n");
    }
}
