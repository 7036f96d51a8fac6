using System.IO.Compression;
using System.Xml;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;
using LrtIntegration.Sources.Text;

namespace LrtIntegration.Sources;

/// <summary>What a file carries that its reader does not see: comments, tracked changes, hidden text, the name of who made it. Told as remarks, never read.</summary>
internal static class ConcealedParts
{
    public const string Comments = "comments";
    public const string TrackedChanges = "trackedChanges";
    public const string HiddenText = "hiddenText";
    public const string Author = "documentAuthor";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    public static IReadOnlyList<Remark> In(Drop drop) => drop.Format switch
    {
        DropFormat.Workbook or DropFormat.Document => InPackage(drop.Content),
        DropFormat.Pdf when IsAuthorNamed(drop) => [AuthorNamed],
        _ => [],
    };

    private static Remark AuthorNamed => new(Author, "", "De eigenschappen van het bestand noemen wie het maakte; die naam is niet overgenomen.");

    // What cannot be opened as a PDF may still bear a name in the open.
    private static bool IsAuthorNamed(Drop drop) =>
        DocumentReader.Open(drop) is TextOpening.Opened { Document: var document } ? document.NamesAuthor : drop.Content.Span.IndexOf("/Author"u8) >= 0;

    private static IReadOnlyList<Remark> InPackage(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var package = new ZipArchive(ContentStream.Over(content), ZipArchiveMode.Read);
            return [.. Found(package).DistinctBy(remark => remark.Rule, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or ExpandsTooFarException)
        {
            // That the file is damaged, its source tells.
            return [];
        }
    }

    private static IEnumerable<Remark> Found(ZipArchive package)
    {
        foreach (var entry in package.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var name = entry.FullName.Replace('\\', '/').ToLowerInvariant();
            if (name.StartsWith("xl/comments", StringComparison.Ordinal) || name.StartsWith("xl/threadedcomments/", StringComparison.Ordinal) || name.StartsWith("word/comments", StringComparison.Ordinal))
                yield return new(Comments, "", "Het bestand bevat opmerkingen in de kantlijn; die zijn niet overgenomen.");
            else if (name is "docprops/core.xml" && NamesSomebody(entry))
                yield return AuthorNamed;
            else if (name is "word/document.xml")
            {
                foreach (var remark in InText(entry))
                    yield return remark;
            }
        }
    }

    private static bool NamesSomebody(ZipArchiveEntry entry)
    {
        using var xml = Open(entry);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "creator" or "lastModifiedBy", IsEmptyElement: false } && xml.Read() && xml.NodeType is XmlNodeType.Text)
                return true;
        }

        return false;
    }

    private static IEnumerable<Remark> InText(ZipArchiveEntry entry)
    {
        using var xml = Open(entry);
        while (xml.Read())
        {
            if (xml.NodeType is XmlNodeType.Element && xml.LocalName is "del" or "moveFrom" or "ins" or "moveTo")
                yield return new(TrackedChanges, "", "Het bestand bevat bijgehouden wijzigingen; wat is doorgehaald, is niet overgenomen.");
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "vanish" })
                yield return new(HiddenText, "", "Het bestand bevat verborgen tekst.");
        }
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(ZipGuard.OpenXml(entry, IntakeLimits.Default), Settings);
}
