using System.Text;

namespace LrtIntegration.Sources.Tables;

/// <summary>The container of old Office files, and of new ones behind a password.</summary>
internal static class CompoundFile
{
    private static readonly byte[] EncryptedStream = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool Is(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    public static bool IsEncryptedWorkbook(ReadOnlySpan<byte> content) => content.IndexOf(EncryptedStream) >= 0;
}
