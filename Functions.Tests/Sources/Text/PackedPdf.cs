using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>A PDF of one page, written by hand, of which the content is packed once or more.</summary>
internal static class PackedPdf
{
    public static byte[] Of(string content, int times)
    {
        var packed = Encoding.Latin1.GetBytes(content);
        for (var i = 0; i < times; i++)
            packed = Packed(packed);

        byte[][] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(),
            "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8.ToArray(),
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"u8.ToArray(),
            Stream($"/Filter[{string.Concat(Enumerable.Repeat("/FlateDecode", times))}]", packed),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"u8.ToArray(),
        ];
        return Whole(objects);
    }

    private static byte[] Whole(byte[][] objects)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.4\n"u8);
        var table = new StringBuilder("0000000000 65535 f \n");
        foreach (var (i, item) in objects.Index())
        {
            table.Append(CultureInfo.InvariantCulture, $"{file.Position:d10} 00000 n \n");
            file.Write([.. Encoding.Latin1.GetBytes($"{i + 1} 0 obj"), .. item, .. "endobj\n"u8]);
        }

        var start = file.Position;
        file.Write(Encoding.Latin1.GetBytes($"xref\n0 {objects.Length + 1}\n{table}trailer<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF"));
        return file.ToArray();
    }

    private static byte[] Stream(string entries, byte[] content) =>
        [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {content.Length}>>stream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }
}
