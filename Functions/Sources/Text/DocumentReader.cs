using LrtIntegration.Intake;
using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Text;

/// <summary>The one way from a drop to its text, whatever the format. Never throws on content.</summary>
internal static class DocumentReader
{
    /// <summary>Some five hundred pages. A signal or minutes has a few dozen at most, and what is longer would hold up the rest.</summary>
    private const int LongestText = 1_000_000;

    /// <summary>Reads the whole text.</summary>
    public static TextOpening Open(Drop drop)
    {
        var opening = Open(drop, ReadingExtent.Whole);
        return opening is TextOpening.Opened { Document.Length: > LongestText and var length } ? TooLong(length) : opening;
    }

    /// <summary>Reads only what is needed to tell what a document is: the first two pages of a PDF, the first lines of anything else.</summary>
    public static TextOpening OpenStart(Drop drop) => Open(drop, ReadingExtent.Start);

    /// <summary>Why there is no text in a TXT, DOCX or PDF; null where there is some, or where the drop is no such document.</summary>
    public static Refusal? WhyUnreadable(Drop drop) =>
        OpenStart(drop) is TextOpening.Unreadable unreadable ? AsRefusal(drop, unreadable) : null;

    public static Refusal AsRefusal(Drop drop, TextOpening.Unreadable unreadable) =>
        new(drop.Sha256, drop.FileName, "", unreadable.Found, unreadable.Expected, unreadable.Message);

    private static TextOpening.Unreadable TooLong(long length) => new(
        $"een tekst van {DutchText.Number(length)} tekens",
        $"een tekst van ten hoogste {DutchText.Number(LongestText)} tekens",
        $"Deze tekst is met {DutchText.Number(length)} tekens te lang voor een verslag of een signaal; er is niets uit overgenomen. Stuur alleen het verslag of het signaal zelf.");

    private static TextOpening Open(Drop drop, ReadingExtent extent) => drop.Format switch
    {
        DropFormat.Text or DropFormat.Delimited => PlainText.Read(drop.Content, extent),
        DropFormat.Document => WordText.Read(drop.Content, extent),
        DropFormat.Pdf => PdfApart.Read(drop.Content, extent),
        _ => new TextOpening.NotText(),
    };
}

/// <summary>How much of a document is read.</summary>
internal enum ReadingExtent
{
    Whole,
    Start,
}
