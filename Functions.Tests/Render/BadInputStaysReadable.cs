using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using LrtIntegration.Render.Pdf;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>However strange or large the input: each document is made, is sound, and says all of it.</summary>
public sealed class BadInputStaysReadable
{
    public static TheoryData<string> Packs => [.. LargePacks.All.Keys];

    [Theory]
    [MemberData(nameof(Packs))]
    public async Task EachDocumentIsMadeAndWhole(string name)
    {
        var pack = LargePacks.All[name];
        var word = DocumentText.OfWord(new(BriefingDocx.Render(pack).Content));
        var page = DocumentText.OfPage(new(BriefingHtml.Render(pack).Content));

        page.ShouldBe(word);
        (await Rendering.PdfAsync(pack)).Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public async Task ALongTextIsWholeInThePdf()
    {
        foreach (var name in (string[])["100.000 letters", "100.000 letters without a space"])
        {
            var pack = LargePacks.All[name];
            DocumentText.OfPdf(new(await Rendering.PdfAsync(pack))).ShouldBe(DocumentText.OfPage(new(BriefingHtml.Render(pack).Content)));
        }
    }

    [Fact]
    public async Task NoLetterStandsOutsideItsPage()
    {
        foreach (var page in new PdfFile(await Rendering.PdfAsync(LargePacks.All["100.000 letters without a space"])).Pages)
            page.Letters.ShouldAllBe(letter => letter.BoundingBox.Left >= 0 && letter.BoundingBox.Right <= page.Width && letter.BoundingBox.Bottom >= 0);
    }

    [Fact]
    public async Task TheHeaderOfALongTableStandsOnEachOfItsPages()
    {
        var pdf = new PdfFile(await Rendering.PdfAsync(LargePacks.All["342 municipalities"]));
        var pages = pdf.Pages.Where(page => page.Text.Contains("Fryslân", StringComparison.Ordinal)).ToList();

        pages.Count.ShouldBeGreaterThan(6);
        pages.ShouldAllBe(page => page.Text.Contains("Bezetting", StringComparison.Ordinal) && page.Text.Contains("Provincie", StringComparison.Ordinal));
        pdf.Root.All("Table").Single().All("TR").Count().ShouldBe(343);
    }

    [Fact]
    public async Task ALetterWithoutAPictureStandsAsItsNumber() =>
        DocumentText.OfPdf(new(await Rendering.PdfAsync(HardPacks.Saying("naam: 中")))).ShouldContain("naam:[U+4E2D]");

    [Fact]
    public async Task ArabicAndHebrewAreInTheirOwnLetters()
    {
        var letters = new PdfFile(await Rendering.PdfAsync(HardPacks.Saying("شكرا جزيلا תודה"))).Pages[^1].Letters.Select(letter => letter.FontName!).ToList();

        letters.ShouldContain(font => font.Contains("Vazirmatn", StringComparison.Ordinal));
        letters.ShouldContain(font => font.Contains("Rubik", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("شكرا")]
    [InlineData("תודה")]
    [InlineData("Dank: شكرا, en תודה.")]
    public async Task AWordFromRightToLeftIsReadInItsOrder(string text) =>
        DocumentText.OfPdf(new(await Rendering.PdfAsync(HardPacks.Saying(text)))).ShouldContain(text.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void ALongNameMayBreakBeforeTheDateInIt() =>
        PaperText.Lines("aanvragen-grote-gezinnen-2023-07-12.xlsx").ToJsonString().ShouldBe("""[["aanvragen-grote-gezinnen-","2023-07-12.xlsx"]]""");
}
