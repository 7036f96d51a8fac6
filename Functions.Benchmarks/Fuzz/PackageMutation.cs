using System.IO.Compression;

namespace LrtIntegration.Benchmarks.Fuzz;

/// <summary>Changes what is within a zip and closes it again, so that a fuzzer comes past the container.</summary>
internal static class PackageMutation
{
    private const int LargestPart = 1_000_000;

    public static byte[] Change(FuzzMutation mutation, byte[] input, byte[] other, IReadOnlyList<string> words)
    {
        if (mutation.Below(8) == 0 || Open(input) is not { Count: > 0 } parts)
            return mutation.Change(input, other, words);

        var at = mutation.Below(parts.Count);
        var (name, content) = parts[at];
        switch (mutation.Below(12))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add(parts[mutation.Below(parts.Count)]);
                break;
            case 2 when Open(other) is { Count: > 0 } others:
                parts[at] = new(name, others[mutation.Below(others.Count)].Value);
                break;
            case 3:
                parts[at] = new(System.Text.Encoding.Latin1.GetString(mutation.Change(System.Text.Encoding.Latin1.GetBytes(name), [], ["../", "\\", "/", "C:", "xl/", "word/", ".xml", "\0"])), content);
                break;
            default:
                parts[at] = new(name, mutation.Change(content, parts[mutation.Below(parts.Count)].Value, words));
                break;
        }

        return Close(parts);
    }

    private static List<KeyValuePair<string, byte[]>>? Open(byte[] input)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(input, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count > 200 ? null : [.. zip.Entries.Where(entry => entry.Length < LargestPart).Select(entry => KeyValuePair.Create(entry.FullName, Bytes(entry)))];
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static byte[] Close(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name.Length is 0 or > 60_000 ? "leeg" : name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
