using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace LrtIntegration.Sources.Tables;

/// <summary>Text in the encodings that senders use: UTF-8 and UTF-16 with a byte order mark, else UTF-8 where it is valid, else Windows-1252.</summary>
internal static class DelimitedText
{
    private const int StartBytes = 64 * 1024;

    public static StreamReader Open(ReadOnlyMemory<byte> content) =>
        new(StreamOf(content), EncodingOf(content.Span), detectEncodingFromByteOrderMarks: true);

    /// <summary>The first part of the text, to judge the rest by.</summary>
    public static ReadOnlySpan<char> Start(ReadOnlyMemory<byte> content)
    {
        using var reader = Open(content);
        var start = new char[StartBytes];
        return start.AsSpan(0, reader.ReadBlock(start));
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> content) =>
        Utf8.IsValid(content) ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static MemoryStream StreamOf(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var bytes)
            ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
}
