using System.Buffers.Binary;
using System.Text;

namespace LrtIntegration.Tests.Intake;

/// <summary>A winmail.dat with one attachment, written after [MS-OXTNEF] 2.1.</summary>
internal static class Winmail
{
    public static byte[] With(string name, string content)
    {
        using var stream = new MemoryStream();
        stream.Write([0x78, 0x9F, 0x3E, 0x22, 1, 0]);
        Attribute(stream, level: 1, 0x00089006, [0, 0, 1, 0]);
        Attribute(stream, level: 2, 0x00069002, new byte[14]);
        Attribute(stream, level: 2, 0x00018010, Encoding.ASCII.GetBytes(name + '\0'));
        Attribute(stream, level: 2, 0x0006800F, Encoding.ASCII.GetBytes(content));
        return stream.ToArray();
    }

    private static void Attribute(MemoryStream stream, byte level, int tag, byte[] value)
    {
        var number = new byte[4];
        stream.WriteByte(level);
        BinaryPrimitives.WriteInt32LittleEndian(number, tag);
        stream.Write(number);
        BinaryPrimitives.WriteInt32LittleEndian(number, value.Length);
        stream.Write(number);
        stream.Write(value);
        var sum = value.Sum(part => part);
        stream.Write([(byte)sum, (byte)(sum >> 8)]);
    }
}
