using System.IO.Compression;
using System.Xml;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Formats;

namespace LrtIntegration.Sources.Text;

/// <summary>A DOCX, paragraph by paragraph: its main story with tables and text boxes in reading order, as it reads with all changes accepted.</summary>
internal static class WordText
{
    private const int StartParagraphs = 200;
    private const long LargestPart = 64_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    public static TextOpening Read(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            if (package.GetEntry("word/document.xml") is not { } body)
                return Damaged();

            var numbering = Part(package, "word/numbering.xml", WordNumbering.Read) ?? new WordNumbering();
            var styles = Part(package, "word/styles.xml", WordStyles.Read) ?? new WordStyles();
            using var reader = XmlReader.Create(Bounded(body), Settings);
            var story = new WordStory(styles, numbering, extent == ReadingExtent.Start ? StartParagraphs : int.MaxValue);
            var lines = story.Read(reader);
            return lines.Count == 0
                ? new TextOpening.Unreadable(
                    "een document zonder tekst",
                    "een document met tekst",
                    "Het document bevat geen tekst (alleen afbeeldingen?). Stuur het met de tekst erin.")
                : new TextOpening.Opened(new TextDocument(lines));
        }
        catch (Exception problem) when (problem is InvalidDataException or XmlException or IOException or NotSupportedException or InvalidOperationException or ArgumentException or ExpandsTooFarException)
        {
            return Damaged();
        }
    }

    private static TextOpening.Unreadable Damaged() => new(
        "een beschadigd of onvolledig document",
        "een DOCX die zich in Word laat openen",
        "Het document is beschadigd of onvolledig en is niet gelezen. Open het in Word, sla het opnieuw op als .docx en stuur het nog eens.");

    private static T? Part<T>(ZipArchive package, string name, Func<XmlReader, T> read)
        where T : class
    {
        if (package.GetEntry(name) is not { } entry)
            return null;
        using var reader = XmlReader.Create(Bounded(entry), Settings);
        return read(reader);
    }

    private static Stream Bounded(ZipArchiveEntry entry) =>
        entry.Length > LargestPart ? throw new InvalidDataException() : ZipGuard.OpenXml(entry, IntakeLimits.Default);
}
