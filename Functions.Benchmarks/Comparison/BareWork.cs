using System.IO.Compression;
using System.Security.Cryptography;

namespace LrtIntegration.Benchmarks.Comparison;

/// <summary>The least that the main job can cost: every byte that comes in is read and hashed, every byte of the result is deflated.</summary>
internal static class BareWork
{
    public static void Measure(string drops, IReadOnlyList<string> results)
    {
        var (read, deflated) = (0L, 0L);
        foreach (var path in FilesOf(drops))
        {
            var content = File.ReadAllBytes(path);
            SHA256.HashData(content);
            read += content.Length;
        }

        foreach (var path in results.SelectMany(FilesOf))
        {
            using var deflate = new DeflateStream(Stream.Null, CompressionLevel.Optimal);
            using var file = File.OpenRead(path);
            file.CopyTo(deflate);
            deflated += file.Length;
        }

        System.Console.WriteLine(FormattableString.Invariant($"{read} bytes read and hashed, {deflated} bytes deflated"));
    }

    private static IEnumerable<string> FilesOf(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
