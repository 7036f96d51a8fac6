using System.Text;
using MimeKit;

namespace LrtIntegration.Intake.Mails;

/// <summary>A mail as MimeKit sees it, and where each piece of it stands in the bytes that came.</summary>
internal sealed class ParsedMail
{
    /// <summary>Parts within parts; deeper ones stay closed, whoever nested them meant no good.</summary>
    private const int MimeDepth = 64;

    private readonly Dictionary<object, Range> places = new(ReferenceEqualityComparer.Instance);
    private readonly ReadOnlyMemory<byte> content;

    public ParsedMail(ReadOnlyMemory<byte> content)
    {
        this.content = content;
        var parser = new MimeParser(Options(), ContentStream.Over(content), MimeFormat.Entity, persistent: true);
        parser.MimeMessageEnd += (_, end) => Place(end.Message, end.BeginOffset, end.EndOffset);
        parser.MimeEntityEnd += (_, end) => Place(end.Entity, end.BeginOffset, end.EndOffset);
        Message = parser.ParseMessage();
    }

    public MimeMessage Message { get; }

    /// <summary>The bytes of a message or part as they came, headers included.</summary>
    public ReadOnlyMemory<byte> BytesOf(object piece) => places.TryGetValue(piece, out var place) ? content[place] : default;

    /// <summary>Whether the line that ends the last part never came.</summary>
    public bool IsCutOff =>
        Message.Body is Multipart { Boundary: { } boundary, Count: > 0 } && content.Span.IndexOf(Encoding.UTF8.GetBytes($"--{boundary}--")) < 0;

    private void Place(object piece, long begin, long end)
    {
        var last = (int)Math.Clamp(end, 0, content.Length);
        places[piece] = (int)Math.Clamp(begin, 0, last)..last;
    }

    private static ParserOptions Options() => new()
    {
        MaxMimeDepth = MimeDepth,
        CharsetEncoding = TextContent.Windows1252,
        RespectContentLength = false,
    };
}
