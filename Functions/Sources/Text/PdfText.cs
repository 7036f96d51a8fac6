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
        var allowance = new PdfAllowance();
        try
        {
            using var pdf = PdfDocument.Open(content.ToArray(), Options(allowance));
            var count = extent == ReadingExtent.Start ? Math.Min(StartPages, pdf.NumberOfPages) : pdf.NumberOfPages;
            var pages = Enumerable.Range(1, count)
                .Select(number => Page(pdf, number, allowance))
                .ToList();
            return allowance.IsUsedUp ? GrowsTooFar() : pages.TrueForAll(page => page.Count == 0)
                ? new TextOpening.Unreadable(
                    "een PDF zonder tekst",
                    "een PDF met tekst, of een DOCX",
                    "De PDF bevat geen tekst (een scan?). Sla het document vanuit Word op als PDF of stuur het als DOCX.")
                : new TextOpening.Opened(new TextDocument(PageFurniture.Remove(pages)) { NamesAuthor = PdfAuthor.IsIn(pdf) });
        }
        catch (PdfDocumentEncryptedException)
        {
            return new TextOpening.Unreadable(
                "een PDF met een wachtwoord",
                "een PDF zonder wachtwoord",
                "De PDF is met een wachtwoord beveiligd en is niet gelezen. Stuur het document zonder wachtwoord.");
        }
        catch (Exception) when (allowance.IsUsedUp)
        {
            return GrowsTooFar();
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

    private static ParsingOptions Options(PdfAllowance allowance) => new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        FilterProvider = new PdfFilters(allowance),
    };

    private static IReadOnlyList<TextLine> Page(PdfDocument pdf, int number, PdfAllowance allowance)
    {
        allowance.NextPage();
        return PdfLines.Of(pdf.GetPage(number), string.Create(CultureInfo.InvariantCulture, $"pagina {number}"));
    }

    private static TextOpening.Unreadable GrowsTooFar() => new(
        "een PDF die uitgepakt buitensporig groot wordt",
        "een PDF met gewone tekst, of een DOCX",
        "De PDF wordt uitgepakt buitensporig groot en is niet gelezen. Stuur alleen de tekst, als PDF of als DOCX.");
}
