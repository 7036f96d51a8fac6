using System.IO.Compression;
using System.Text;

namespace LrtIntegration.Benchmarks.Office;

/// <summary>The parts of an Office file as a zip: the same bytes each time, with the date that Excel itself writes.</summary>
internal sealed class ZipParts
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    private static readonly DateTimeOffset OfficeEpoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<KeyValuePair<string, string>> _parts = [];

    public ZipParts Add(string path, string xml)
    {
        _parts.Add(new(path, Declaration + xml));
        return this;
    }

    public byte[] ToArray()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in _parts)
            {
                var entry = zip.CreateEntry(part.Key, CompressionLevel.Optimal);
                entry.LastWriteTime = OfficeEpoch;
                using var content = entry.Open();
                content.Write(Encoding.UTF8.GetBytes(part.Value));
            }
        }

        return stream.ToArray();
    }
}
