using System.Text;
using LrtIntegration.Pack;
using Shouldly;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>What a screen reader finds in the PDF, read back from its tags and compared with the pack.</summary>
public sealed class PdfIsAccessible
{
    private static readonly BriefingDocument Source = SamplePack.Whole.Document;

    private static async Task<PdfFile> OpenAsync() => new(await Rendering.PdfAsync(SamplePack.Whole));

    [Fact]
    public async Task TitleLanguageAndStandardAreSaid()
    {
        var content = await Rendering.PdfAsync(SamplePack.Whole);
        var pdf = new PdfFile(content);

        pdf.Information.Title.ShouldBe(Source.Title);
        ((StringToken)pdf.Catalog.Data["Lang"]).Data.ShouldBe("nl");
        ((BooleanToken)((DictionaryToken)pdf.Catalog.Data["ViewerPreferences"]).Data["DisplayDocTitle"]).Data.ShouldBeTrue();
        ((BooleanToken)((DictionaryToken)pdf.Catalog.Data["MarkInfo"]).Data["Marked"]).Data.ShouldBeTrue();
        Encoding.Latin1.GetString(content).ShouldContain("<pdfuaid:part>1</pdfuaid:part>");
    }

    [Fact]
    public async Task TheTimeIsThatOfTheLastArrival() =>
        (await OpenAsync()).Information.CreationDate.ShouldBe("D:20230710071200Z");

    [Fact]
    public async Task HeadingsAndBookmarksAreThoseOfThePack()
    {
        var pdf = await OpenAsync();
        var expected = Source.Sections.SelectMany(section => section.Blocks.OfType<Heading>().Select(heading => $"{heading.Level} {heading.Text}").Prepend($"1 {section.Title}")).ToList();

        pdf.Root.All("H1", "H2", "H3").Select(tag => Plain($"{tag.Type[1]} {tag.Text}")).ShouldBe(expected.Select(Plain));
        pdf.Bookmarks.Select(bookmark => bookmark[2..]).ShouldBe(expected.Select(heading => heading[2..]));
    }

    [Fact]
    public async Task EachTableHasItsCaptionHeadersAndCells()
    {
        var tables = (await OpenAsync()).Root.All("Table").ToList();
        var expected = Blocks().OfType<Table>().ToList();

        tables.Select(table => Plain(table.All("Caption").Single().Text)).ShouldBe(expected.Select((table, i) => Plain($"Tabel {i + 1}. {table.Caption}")));
        tables.Select(table => table.All("TH").Select(cell => Plain(cell.Text))).ShouldBe(expected.Select(table => table.Columns.Select(column => Plain(column.Header))));
        tables.Select(table => table.All("TD").Select(cell => Plain(cell.Text))).ShouldBe(expected.Select(table => table.Rows.SelectMany(row => row.Cells.Select(cell => Plain(TextOf(cell.Spans))))));
    }

    [Fact]
    public async Task EachNoteIsAnItemOfAListWithItsNumber()
    {
        var items = (await OpenAsync()).Root.All("LI").Where(item => item.All("Lbl").Any(label => char.IsAsciiDigit(label.Text.Trim()[0]))).ToList();
        var expected = Blocks().OfType<Notes>().SelectMany(notes => notes.Items).ToList();

        expected.ShouldNotBeEmpty();
        items.Select(item => item.All("Lbl").Single().Text.Trim()).ShouldBe(expected.Select(note => note.Number));
        items.Select(item => Plain(item.All("LBody").Single().Text)).ShouldBe(expected.Select(note => Plain(TextOf(note.Spans))));
    }

    [Fact]
    public async Task EachChartSaysItsConclusion() =>
        (await OpenAsync()).Root.All("Figure").Select(figure => figure.Alternative)
            .ShouldBe(Blocks().OfType<ChartFigure>().Select(figure => $"{figure.Chart.Title}. {figure.Conclusion}"));

    [Fact]
    public async Task EachPageBearsItsMarkingAndItsNumber()
    {
        var pages = (await OpenAsync()).Pages;

        pages.Count.ShouldBeGreaterThan(4);
        pages.Select(page => Plain(page.Text)).ShouldAllBe(text => text.Contains(Plain(Source.Marking), StringComparison.Ordinal));
        pages.Select((page, i) => Plain(page.Text).Contains(Plain($"pagina {i + 1} van {pages.Count}"), StringComparison.Ordinal)).ShouldAllBe(found => found);
    }

    [Fact]
    public async Task LinksLeadToPlacesWithinTheDocument()
    {
        var pdf = await OpenAsync();
        var links = pdf.Root.All("Link").Select(link => Plain(link.Text)).ToList();

        links.ShouldContain(Plain("de open toezeggingen"), StringComparer.Ordinal);
        links.ShouldContain(Plain("57.538"), StringComparer.Ordinal);
        links.ShouldContain(Plain("alinea 31"), StringComparer.Ordinal);
        pdf.Pages.SelectMany(page => page.GetAnnotations()).Select(annotation => annotation.Action).OfType<UglyToad.PdfPig.Actions.UriAction>().ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryFontIsWithinTheFile()
    {
        var text = Encoding.Latin1.GetString(await Rendering.PdfAsync(SamplePack.Whole));

        text.ShouldContain("SourceSans3");
        text.ShouldNotContain("/Helvetica");
        (await OpenAsync()).Pages.SelectMany(page => page.Letters).Select(letter => letter.FontName).Distinct(StringComparer.Ordinal).ShouldAllBe(font => font!.Contains("SourceSans3", StringComparison.Ordinal));
    }

    private static IEnumerable<Block> Blocks() => Source.Cover.Concat(Source.Sections.SelectMany(section => section.Blocks));

    private static string TextOf(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Text));

    private static string Plain(string text) => Whitespace.Out(text);
}
