namespace LrtIntegration.Reference;

/// <summary>A file that lies beside the code in this folder and comes inside the program.</summary>
internal static class EmbeddedFile
{
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static Stream Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
        ?? throw new FileNotFoundException($"The program was built without its file {name}.", name);
}
