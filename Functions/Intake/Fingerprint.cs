using System.Security.Cryptography;
using System.Text;

namespace LrtIntegration.Intake;

/// <summary>The SHA-256 of what came in, in lower-case hexadecimal.</summary>
internal static class Fingerprint
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string Of(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static bool Is(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The identity of something without readable bytes: two of them must not pass for the same evidence.</summary>
    public static string OfUnreadable(string origin) => Of(Encoding.UTF8.GetBytes("niet te lezen: " + origin));
}
