using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace LrtIntegration.Intake;

/// <summary>Bytes as text: UTF-8 and UTF-16 by their mark, UTF-8 where the bytes are valid as such, else Windows-1252, in which Dutch Excel writes.</summary>
internal static class TextContent
{
    private const int LongestCutCharacter = 3;
    private const int Latin1 = 28591;
    private const int UsAscii = 20127;
    private const int Utf8Page = 65001;

    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly Encoding[] Marked = [new UTF32Encoding(bigEndian: false, byteOrderMark: true), Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode];

    /// <remarks>MimeKit asks the framework for Windows-1252 by number, before it does anything else.</remarks>
    [ModuleInitializer]
    internal static void KnowCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static string Decode(ReadOnlyMemory<byte> content)
    {
        var encoding = EncodingOf(content.Span);
        return encoding.GetString(WithoutMark(content.Span, encoding));
    }

    /// <summary>The same text as a stream of characters, for a reader that goes row by row.</summary>
    public static StreamReader Open(ReadOnlyMemory<byte> content)
    {
        var encoding = EncodingOf(content.Span);
        var mark = content.Length - WithoutMark(content.Span, encoding).Length;
        return new StreamReader(ContentStream.Over(content[mark..]), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 65_536);
    }

    /// <summary>How the same text begins; a letter that the cut goes through shows as �.</summary>
    public static string Start(ReadOnlyMemory<byte> content, int bytes)
    {
        var encoding = EncodingOf(content.Span);
        var text = WithoutMark(content.Span, encoding);
        return encoding.GetString(text[..Math.Min(bytes, text.Length)]);
    }

    public static Encoding EncodingOf(ReadOnlySpan<byte> content)
    {
        foreach (var encoding in Marked)
        {
            if (content.StartsWith(encoding.Preamble))
                return encoding;
        }

        return IsUtf8(content) ? Encoding.UTF8 : Windows1252;
    }

    /// <summary>The encoding of that name (a mail's charset), or null where the bytes themselves tell it better.</summary>
    /// <remarks>Senders say ISO-8859-1 or us-ascii and send Windows-1252, with its euro sign and quotes: https://encoding.spec.whatwg.org/#names-and-labels.</remarks>
    public static Encoding? Named(string? name)
    {
        try
        {
            var encoding = string.IsNullOrWhiteSpace(name) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding?.CodePage switch
            {
                Latin1 => Windows1252,
                UsAscii or Utf8Page => null,
                _ => encoding,
            };
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static bool IsUtf8(ReadOnlySpan<byte> content)
    {
        for (var cut = 0; cut <= LongestCutCharacter && cut <= content.Length; cut++)
        {
            if (Utf8.IsValid(content[..^cut]))
                return cut is 0 || (IsCutCharacter(content[^cut..]) && !Ascii.IsValid(content[..^cut]));
        }

        return false;
    }

    private static bool IsCutCharacter(ReadOnlySpan<byte> tail) =>
        Rune.DecodeFromUtf8(tail, out _, out _) is System.Buffers.OperationStatus.NeedMoreData;

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> content, Encoding encoding) =>
        encoding.Preamble.Length > 0 && content.StartsWith(encoding.Preamble) ? content[encoding.Preamble.Length..] : content;
}
