using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace LrtIntegration.Tests.Render;

/// <summary>All that can be read out of a document by whatever means: its bytes, its parts and streams unpacked, and its text with and without markup. Without white space, as lines break anywhere.</summary>
internal static class EveryByte
{
    private static readonly byte[] Begin = "stream\n"u8.ToArray();

    public static IReadOnlyList<string> Of(string name, byte[] content) =>
    [
        .. Parts(name, content).Prepend(content).SelectMany(Readings).Select(Whitespace.Out),
        .. name.EndsWith(".pdf", StringComparison.Ordinal) ? OfPaper(new(content)).Select(Whitespace.Out) : [],
    ];

    private static IEnumerable<byte[]> Parts(string name, byte[] content) => Path.GetExtension(name) switch
    {
        ".docx" => Package(content),
        ".pdf" => Streams(content),
        _ => [],
    };

    private static IEnumerable<string> Readings(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return [text, Regex.Replace(text, "<[^<>]*>", "", RegexOptions.NonBacktracking), Encoding.BigEndianUnicode.GetString(content), Encoding.Unicode.GetString(content)];
    }

    private static IEnumerable<string> OfPaper(PdfFile pdf) =>
    [
        pdf.Root.Text,
        .. pdf.Pages.Select(page => page.Text),
        .. pdf.Root.All("Figure").Select(figure => figure.Alternative),
        .. pdf.Bookmarks,
        $"{pdf.Information}",
    ];

    private static IEnumerable<byte[]> Package(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content));
        foreach (var entry in zip.Entries)
        {
            yield return Encoding.UTF8.GetBytes(entry.FullName);
            using var part = entry.Open();
            yield return All(part);
        }
    }

    // A stream that is packed otherwise, such as a picture, stands among the bytes as it is.
    private static IEnumerable<byte[]> Streams(byte[] content)
    {
        for (var at = content.AsSpan().IndexOf(Begin); at >= 0;)
        {
            at += Begin.Length;
            byte[] unpacked = [];
            try
            {
                using var packed = new ZLibStream(new MemoryStream(content, at, content.Length - at), CompressionMode.Decompress);
                unpacked = All(packed);
            }
            catch (InvalidDataException)
            {
            }

            yield return unpacked;
            var next = content.AsSpan(at).IndexOf(Begin);
            at = next < 0 ? -1 : at + next;
        }
    }

    private static byte[] All(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
