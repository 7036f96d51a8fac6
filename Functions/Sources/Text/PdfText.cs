using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace LrtIntegration.Sources.Text;

/// <summary>A PDF, line by line, put together from where its words stand on the page.</summary>
internal static class PdfText
{
    private const int StartPages = 2;

    public static TextOpening Read(ReadOnlyMemory<byte> content, ReadingExtent extent)
    {
        try
        {
            using var pdf = PdfDocument.Open(content.ToArray(), new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var count = extent == ReadingExtent.Start ? Math.Min(StartPages, pdf.NumberOfPages) : pdf.NumberOfPages;
            var pages = Enumerable.Range(1, count)
                .Select(number => PdfLines.Of(pdf.GetPage(number), string.Create(CultureInfo.InvariantCulture, $"pagina {number}")))
                .ToList();
            return pages.TrueForAll(page => page.Count == 0)
                ? new TextOpening.Unreadable(
                    "een PDF zonder tekst",
                    "een PDF met tekst, of een DOCX",
                    "De PDF bevat geen tekst (een scan?). Sla het document vanuit Word op als PDF of stuur het als DOCX.")
                : new TextOpening.Opened(new TextDocument(PageFurniture.Remove(pages)));
        }
        catch (PdfDocumentEncryptedException)
        {
            return new TextOpening.Unreadable(
                "een PDF met een wachtwoord",
                "een PDF zonder wachtwoord",
                "De PDF is met een wachtwoord beveiligd en is niet gelezen. Stuur het document zonder wachtwoord.");
        }
        // The parser throws exceptions of many kinds on damaged files; each means the same to the sender.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return new TextOpening.Unreadable(
                "een beschadigde of onvolledige PDF",
                "een PDF die zich laat openen",
                "De PDF is beschadigd of onvolledig en is niet gelezen. Maak de PDF opnieuw en stuur haar nog eens.");
        }
    }
}
