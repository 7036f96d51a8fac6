using System.Buffers.Binary;
using System.Text;

namespace LrtIntegration.Benchmarks.Office;

/// <summary>What Excel writes for a workbook with a password: an OLE compound file with the streams EncryptionInfo and EncryptedPackage.</summary>
/// <remarks>A sector of 512 bytes each: 0 the table, 1 the directory, 2 to 9 and 10 to 17 the two streams. Nothing readable is inside.</remarks>
internal static class LockedFile
{
    private const int Sector = 512;
    private const int StreamSectors = 8;
    private const int EndOfChain = -2;
    private const int TableSector = -3;

    public static byte[] Bytes()
    {
        var file = new byte[(1 + 2 + (2 * StreamSectors)) * Sector];
        Header(file.AsSpan(0, Sector));
        Table(file.AsSpan(Sector, Sector));
        Entry(file, 0, "Root Entry", 5, -1, 1, EndOfChain, 0);
        Entry(file, 1, "EncryptionInfo", 2, 2, -1, 2, StreamSectors * Sector);
        Entry(file, 2, "EncryptedPackage", 2, -1, -1, 2 + StreamSectors, StreamSectors * Sector);
        for (var at = 3 * Sector; at < file.Length; at++)
            file[at] = (byte)(((at * 197) + (at >> 7)) & 0xFF);

        return file;
    }

    private static void Header(Span<byte> header)
    {
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(header);
        BinaryPrimitives.WriteInt16LittleEndian(header[24..], 0x3E);
        BinaryPrimitives.WriteInt16LittleEndian(header[26..], 3);
        BinaryPrimitives.WriteInt16LittleEndian(header[28..], -2);
        BinaryPrimitives.WriteInt16LittleEndian(header[30..], 9);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], 6);
        BinaryPrimitives.WriteInt32LittleEndian(header[44..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[48..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[56..], 4096);
        BinaryPrimitives.WriteInt32LittleEndian(header[60..], EndOfChain);
        BinaryPrimitives.WriteInt32LittleEndian(header[68..], EndOfChain);
        header[80..].Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(header[76..], 0);
    }

    private static void Table(Span<byte> table)
    {
        table.Fill(0xFF);
        BinaryPrimitives.WriteInt32LittleEndian(table, TableSector);
        BinaryPrimitives.WriteInt32LittleEndian(table[4..], EndOfChain);
        for (var sector = 2; sector < 2 + (2 * StreamSectors); sector++)
        {
            var last = (sector - 1) % StreamSectors == 0;
            BinaryPrimitives.WriteInt32LittleEndian(table[(4 * sector)..], last ? EndOfChain : sector + 1);
        }
    }

    private static void Entry(byte[] file, int index, string name, byte type, int right, int child, int start, int size)
    {
        var entry = file.AsSpan((2 * Sector) + (128 * index), 128);
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteInt16LittleEndian(entry[64..], (short)(2 * (name.Length + 1)));
        entry[66] = type;
        entry[67] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(entry[68..], -1);
        BinaryPrimitives.WriteInt32LittleEndian(entry[72..], right);
        BinaryPrimitives.WriteInt32LittleEndian(entry[76..], child);
        BinaryPrimitives.WriteInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteInt64LittleEndian(entry[120..], size);
    }
}
