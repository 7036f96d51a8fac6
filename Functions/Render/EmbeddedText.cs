using System.Text;

namespace LrtIntegration.Render;

/// <summary>Parts that the program carries within itself.</summary>
internal static class EmbeddedText
{
    public static string Of(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The program lacks its part {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
