using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>A PDF of one page, written by hand, of which the content or the properties are packed.</summary>
internal static class PackedPdf
{
    private const int Information = 7;
    private const int PackedObjects = 8;

    private static ReadOnlySpan<byte> Pages => "<</Type/Pages/Kids[3 0 R]/Count 1>>"u8;

    private static ReadOnlySpan<byte> Page => "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"u8;

    private static ReadOnlySpan<byte> Font => "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"u8;

    /// <summary>With its content packed once or more.</summary>
    public static byte[] Of(string content, int times)
    {
        var packed = Encoding.Latin1.GetBytes(content);
        for (var i = 0; i < times; i++)
            packed = Packed(packed);

        byte[][] objects =
        [
            "<</Type/Catalog/Pages 2 0 R>>"u8.ToArray(),
            Pages.ToArray(),
            Page.ToArray(),
            Stream($"/Filter[{string.Concat(Enumerable.Repeat("/FlateDecode", times))}]", packed),
            Font.ToArray(),
        ];
        return Whole(objects);
    }

    /// <summary>With its properties packed into a stream of objects, as office programs write them.</summary>
    public static byte[] With(string information, string metadata = "<x/>")
    {
        using var file = new MemoryStream();
        var places = new List<int>();
        file.Write("%PDF-1.5\n"u8);
        Add("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>"u8);
        Add(Pages);
        Add(Page);
        Add(Stream("", "BT /F1 12 Tf 50 800 Td (Verslag van de LRT) Tj ET"u8));
        Add(Font);
        Add(Stream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(metadata)));
        places.Add(0);
        var before = $"{Information} 0 ";
        Add(Stream($"/Type/ObjStm/N 1/First {before.Length}/Filter/FlateDecode", Packed(Encoding.Latin1.GetBytes(before + information))));
        var start = (int)file.Position;
        Add(Stream($"/Type/XRef/Size 10/W[1 4 2]/Root 1 0 R/Info {Information} 0 R", Table([.. places, start])));
        file.Write(Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF"));
        return file.ToArray();

        void Add(ReadOnlySpan<byte> content)
        {
            places.Add((int)file.Position);
            file.Write([.. Encoding.Latin1.GetBytes($"{places.Count} 0 obj"), .. content, .. "\nendobj\n"u8]);
        }
    }

    private static byte[] Table(IReadOnlyList<int> places)
    {
        var table = new byte[7 * (places.Count + 1)];
        foreach (var (index, place) in places.Index())
        {
            var entry = table.AsSpan(7 * (index + 1), 7);
            var isPacked = index + 1 == Information;
            entry[0] = (byte)(isPacked ? 2 : 1);
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], isPacked ? PackedObjects : place);
        }

        return table;
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

    private static byte[] Stream(string entries, ReadOnlySpan<byte> content) =>
        [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {content.Length}>>stream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }
}
