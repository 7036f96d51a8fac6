using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace LrtIntegration.Tests.Sources;

/// <summary>A PDF of one line, with its properties packed into a stream of objects, as office programs write them.</summary>
internal static class PackedPdf
{
    private const int Information = 7;
    private const int Packed = 8;

    public static byte[] With(string information, string metadata = "<x/>")
    {
        using var file = new MemoryStream();
        var places = new List<int>();
        Write(file, "%PDF-1.5\n"u8);
        Add("<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R>>"u8);
        Add("<</Type/Pages/Kids[3 0 R]/Count 1>>"u8);
        Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>"u8);
        Add(Stream("", "BT /F1 12 Tf 50 800 Td (Verslag van de LRT) Tj ET"u8));
        Add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"u8);
        Add(Stream("/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(metadata)));
        places.Add(0);
        var before = $"{Information} 0 ";
        Add(Stream($"/Type/ObjStm/N 1/First {before.Length}/Filter/FlateDecode", Deflated(Encoding.Latin1.GetBytes(before + information))));
        var start = (int)file.Position;
        Add(Stream($"/Type/XRef/Size 10/W[1 4 2]/Root 1 0 R/Info {Information} 0 R", Table([.. places, start])));
        Write(file, Encoding.Latin1.GetBytes($"startxref\n{start}\n%%EOF"));
        return file.ToArray();

        void Add(ReadOnlySpan<byte> content)
        {
            places.Add((int)file.Position);
            Write(file, [.. Encoding.Latin1.GetBytes($"{places.Count} 0 obj"), .. content, .. "\nendobj\n"u8]);
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
            BinaryPrimitives.WriteInt32BigEndian(entry[1..], isPacked ? Packed : place);
        }

        return table;
    }

    private static byte[] Stream(string entries, ReadOnlySpan<byte> content) =>
        [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {content.Length}>>stream\n"), .. content, .. "\nendstream"u8];

    private static byte[] Deflated(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);
}
