using System.IO.Compression;
using System.Xml;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;

namespace LrtIntegration.Sources.Tables;

/// <summary>The zip that an XLSX file is, with its parts by name.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int MostParts = 100_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public WorkbookPackage(ReadOnlyMemory<byte> content)
    {
        if (CompoundFile.IsCompound(content.Span))
            throw CompoundFile.IsEncrypted(content.Span) ? TableFaults.Encrypted() : TableFaults.OldWorkbook();

        _zip = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
        if (_zip.Entries.Count > MostParts)
            throw TableFaults.ExpandsTooFar();

        foreach (var entry in _zip.Entries)
            _parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    public Stream Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
            throw TableFaults.PartMissing(part);

        return ZipGuard.OpenXml(entry, IntakeLimits.Default);
    }

    public XmlReader OpenXml(string part) => XmlReader.Create(Open(part), Settings);

    public void Dispose() => _zip.Dispose();
}
