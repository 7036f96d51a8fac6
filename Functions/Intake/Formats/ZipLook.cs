using System.IO.Compression;

namespace LrtIntegration.Intake.Formats;

/// <summary>What a zip is by the names of its entries: a workbook, a document, something else of Office, or a zip of files.</summary>
internal static class ZipLook
{
    private const string AsWorkbook = "het op te slaan als .xlsx.";

    public static bool IsZip(ReadOnlySpan<byte> content) => content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8);

    public static Look Of(ReadOnlyMemory<byte> content, IntakeLimits limits)
    {
        if (ZipGuard.Check(content, limits) is { } objection)
            return new Look(Guess(content.Span), objection);

        using var zip = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        return names.Contains("[Content_Types].xml", StringComparer.Ordinal) ? OfOffice(names)
            : names.Count is 0 ? new Look(DropFormat.Archive, new Handling.SetAside(SetAsideKind.Mendable, "Dit zipbestand bevat geen bestanden.", "het opnieuw te sturen."))
            : names.Contains("META-INF/manifest.xml", StringComparer.Ordinal) && names.Contains("content.xml", StringComparer.Ordinal)
                ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een bestand van LibreOffice (OpenDocument); dat wordt niet gelezen.", "het op te slaan als .xlsx of .docx."))
            : new Look(DropFormat.Archive);
    }

    /// <remarks>Word for the web also writes word/document2.xml and the like.</remarks>
    private static Look OfOffice(IReadOnlyCollection<string> names) =>
        names.Any(name => IsPart(name, "xl/workbook", ".bin")) ? new Look(DropFormat.Workbook, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een binaire werkmap van Excel (.xlsb); die wordt niet gelezen.", AsWorkbook))
        : names.Any(name => IsPart(name, "xl/workbook", ".xml")) ? new Look(DropFormat.Workbook)
        : names.Any(name => IsPart(name, "word/document", ".xml")) ? new Look(DropFormat.Document)
        : names.Any(name => name.StartsWith("ppt/", StringComparison.Ordinal))
            ? new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit is een presentatie (.pptx); die wordt niet gelezen.", "de tekst als .docx of .pdf, of de cijfers als .xlsx."))
        : new Look(DropFormat.Unknown, new Handling.SetAside(SetAsideKind.Mendable, "Dit Office-bestand bevat geen werkblad en geen tekst die gelezen kan worden.", AsWorkbook));

    private static bool IsPart(string name, string begin, string end) =>
        name.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && name.EndsWith(end, StringComparison.OrdinalIgnoreCase);

    /// <summary>Of a zip without its directory, the names stand before each entry.</summary>
    private static DropFormat Guess(ReadOnlySpan<byte> content) =>
        content.IndexOf("xl/workbook"u8) >= 0 ? DropFormat.Workbook
        : content.IndexOf("word/document"u8) >= 0 ? DropFormat.Document
        : DropFormat.Archive;
}
