using LrtIntegration.Sources.Text;
using LrtIntegration.Tests.Sources.Minutes;
using Shouldly;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

/// <summary>How the lines of a PDF come about, seen in this process; the program reads PDFs in another.</summary>
public sealed class PagesOfAPdf
{
    private const int Top = 800;
    private const int LineHeight = 14;

    [Fact]
    public void Words_on_one_baseline_are_a_line_from_left_to_right() =>
        Lines([("tweede", 90, 0), ("eerste", 50, 0), ("onder", 50, 1)]).ShouldBe(["eerste tweede", "onder"]);

    [Fact]
    public void A_word_a_little_higher_or_lower_is_still_on_the_line() =>
        Lines([("hoog", 50, 0), ("laag", 100, 0.25)]).ShouldBe(["hoog laag"]);

    [Fact]
    public void A_word_lower_by_a_third_of_its_height_is_still_on_the_line() =>
        Lines([("hoog", 50, 0), ("laag", 100, 4.0 / LineHeight)]).ShouldBe(["hoog laag"]);

    [Theory]
    [InlineData(80, "een twee")]
    [InlineData(110, "een\ttwee")]
    public void A_wide_gap_parts_columns(int left, string line) => Lines([("een", 50, 0), ("twee", left, 0)]).ShouldBe([line]);

    [Theory]
    [InlineData(3, "a|b|c")]
    [InlineData(3.5, "a|b|c")]
    [InlineData(3.7, "a|b||c")]
    [InlineData(5, "a|b||c")]
    public void An_open_line_stays_open(double third, string lines) =>
        string.Join('|', Lines([("a", 50, 1), ("b", 50, 2), ("c", 50, third), ("d", 50, third + 1), ("e", 50, third + 2)]).SkipLast(2)).ShouldBe(lines);

    [Fact]
    public void What_stands_at_the_edge_of_most_pages_is_not_text() =>
        Lines(Page("Verslag LRT", "Blad 1", "Opening."), Page("Verslag LRT", "Blad 2", "Besluit."), Page("Anders", "Bijlage", "Slot."))
            .ShouldBe(["Opening.", "Besluit.", "Anders", "Bijlage", "Slot."]);

    [Theory]
    [InlineData("3")]
    [InlineData("Pagina 1 van 12")]
    [InlineData("blz. 4")]
    [InlineData("2/7")]
    public void A_page_number_is_not_text_even_of_a_single_page(string number) =>
        Lines(Page("Opening.", "Besluit.", "Vraag.", "Sluiting.", number)).ShouldBe(["Opening.", "Besluit.", "Vraag.", "Sluiting."]);

    [Fact]
    public void A_page_number_may_stand_above_one_last_line() =>
        Lines(Page("Opening.", "Besluit.", "Vraag.", "12", "Sluiting.")).ShouldBe(["Opening.", "Besluit.", "Vraag.", "Sluiting."]);

    [Fact]
    public void What_stands_at_the_edge_of_both_of_two_pages_is_not_text() =>
        Lines(Page("Verslag LRT", "a", "b", "c", "d"), Page("Verslag LRT", "e", "f", "g", "h")).ShouldBe(["a", "b", "c", "d", "e", "f", "g", "h"]);

    [Fact]
    public void What_stands_at_the_edge_of_two_of_five_pages_is_text() =>
        Lines(Page("Vervolg", "a"), Page("Vervolg", "b"), Page("c", "d"), Page("e", "f"), Page("g", "h")).ShouldBe(["Vervolg", "a", "Vervolg", "b", "c", "d", "e", "f", "g", "h"]);

    [Theory]
    [InlineData("<dc:creator>S. Bakker</dc:creator>", true)]
    [InlineData("<dc:title>Verslag</dc:title>", false)]
    [InlineData("<dc:creator>S. Bakker", false)]
    public void The_author_is_named_by_metadata_that_can_be_read(string element, bool isNamed) =>
        Opened(PdfText.Read(PackedPdf.With("<<>>", $"<x xmlns:dc='http://purl.org/dc/elements/1.1/'>{element}</x>"), ReadingExtent.Whole)).NamesAuthor.ShouldBe(isNamed);

    [Fact]
    public void A_number_amid_the_page_is_text() =>
        Lines(Page("a", "b", "12", "d", "e")).ShouldBe(["a", "b", "12", "d", "e"]);

    [Fact]
    public void What_recurs_amid_the_pages_is_text() =>
        Lines(Page("a", "b", "Besluit", "d", "e"), Page("f", "g", "Besluit", "h", "i")).ShouldBe(["a", "b", "Besluit", "d", "e", "f", "g", "Besluit", "h", "i"]);

    [Fact]
    public void The_start_of_a_document_is_two_pages() =>
        Opened(PdfText.Read(Pdf([Page("a", "b", "een"), Page("c", "d", "twee"), Page("e", "f", "drie")]), ReadingExtent.Start)).Lines.Select(line => line.Location)
            .ShouldBe([.. Enumerable.Repeat("pagina 1", 3), .. Enumerable.Repeat("pagina 2", 3)]);

    [Fact]
    public void A_page_without_words_is_no_text() => PdfText.Read(Pdf([[]]), ReadingExtent.Whole).ShouldBeOfType<TextOpening.Unreadable>().Found.ShouldBe("een PDF zonder tekst");

    [Theory]
    [InlineData(ReadingExtent.Whole)]
    [InlineData(ReadingExtent.Start)]
    internal void The_other_process_reads_the_same(ReadingExtent extent)
    {
        foreach (var pdf in (byte[][])[SeedMinutes.Pdf.Content.ToArray(), SeedMinutes.Pdf.Content[..3000].ToArray(), PackedPdf.With("<</Author(J. Jansen)>>"), Pdf([Page("a", "b"), [], Page("c")])])
            PdfAnswer.Write(PdfApart.Read(pdf, extent)).ShouldBe(PdfAnswer.Write(PdfText.Read(pdf, extent)));
    }

    private static (string Text, double Left, double Line)[] Page(params string[] lines) => [.. lines.Select((text, line) => (text, 50.0, (double)line))];

    private static List<string> Lines(params (string Text, double Left, double Line)[][] pages) =>
        [.. Opened(PdfText.Read(Pdf(pages), ReadingExtent.Whole)).Lines.Select(line => line.Text)];

    private static TextDocument Opened(TextOpening opening) => opening.ShouldBeOfType<TextOpening.Opened>().Document;

    private static byte[] Pdf((string Text, double Left, double Line)[][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var page in pages)
        {
            var paper = builder.AddPage(PageSize.A4);
            foreach (var (text, left, line) in page)
                paper.AddText(text, 12, new PdfPoint(left, Top - (line * LineHeight)), font);
        }

        return builder.Build();
    }
}
