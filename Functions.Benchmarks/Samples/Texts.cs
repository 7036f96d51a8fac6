using System.Text;

namespace LrtIntegration.Benchmarks.Samples;

/// <summary>The texts of the sample set, which stand in the folder Texts and in this assembly.</summary>
internal static class Texts
{
    public static string Of(string name) => Encoding.UTF8.GetString(Bytes(name));

    public static byte[] Bytes(string name)
    {
        using var resource = typeof(Texts).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
