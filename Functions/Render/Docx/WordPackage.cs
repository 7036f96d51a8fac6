using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LrtIntegration.Render.Docx;

/// <summary>The zip that a Word document is: parts in the order in which they are added, all of one time, so that the same parts give the same bytes.</summary>
internal sealed class WordPackage : IDisposable
{
    // The first moment that a zip can name; a real one would make the bytes differ.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.None };

    private readonly MemoryStream _content = new();
    private readonly ZipArchive _zip;

    public WordPackage() => _zip = new ZipArchive(_content, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string path, XElement root)
    {
        using var stream = Entry(path, CompressionLevel.Optimal).Open();
        using var writer = XmlWriter.Create(stream, Xml);
        new XDocument(new XDeclaration("1.0", "utf-8", "yes"), root).Save(writer);
    }

    /// <summary>Adds a part that is compressed already.</summary>
    public void Add(string path, byte[] content)
    {
        using var stream = Entry(path, CompressionLevel.NoCompression).Open();
        stream.Write(content);
    }

    /// <summary>Closes the package and gives its bytes.</summary>
    public byte[] ToArray()
    {
        _zip.Dispose();
        return _content.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _content.Dispose();
    }

    private ZipArchiveEntry Entry(string path, CompressionLevel compression)
    {
        var entry = _zip.CreateEntry(path, compression);
        entry.LastWriteTime = Epoch;
        return entry;
    }
}
