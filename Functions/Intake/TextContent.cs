using System.Text;

namespace LrtIntegration.Intake;

/// <summary>Bytes as text: UTF-8 where they are valid as such, else Windows-1252.</summary>
internal static class TextContent
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlyMemory<byte> content)
    {
        try
        {
            return Strict.GetString(content.Span);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content.Span);
        }
    }
}
