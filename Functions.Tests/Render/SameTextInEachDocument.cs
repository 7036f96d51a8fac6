using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Render.Docx;
using LrtIntegration.Render.Html;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>Word document and page say what the pack says: the same headings, paragraphs and cells in the same order.</summary>
public sealed class SameTextInEachDocument
{
    private static readonly BriefingDocument Source = SamplePack.Whole.Document;
    private static readonly WordFile Word = new(BriefingDocx.Render(SamplePack.Whole).Content);
    private static readonly PageFile Page = new(BriefingHtml.Render(SamplePack.Whole).Content);

    [Fact]
    public void Headings()
    {
        var expected = Source.Sections.SelectMany(section => section.Blocks.OfType<Heading>().Select(heading => heading.Text).Prepend(section.Title)).ToList();

        Word.Body.Descendants(WordFile.W + "p").Where(paragraph => WordFile.StyleOf(paragraph).StartsWith("Heading", StringComparison.Ordinal)).Select(WordFile.TextOf).ShouldBe(expected);
        Page.All("main").Descendants().Where(element => element.Name.LocalName is "h2" or "h3" or "h4").Select(PageFile.TextOf).ShouldBe(expected);
    }

    [Fact]
    public void CellsOfTables()
    {
        var expected = Blocks().OfType<Table>().SelectMany(table => table.Columns.Select(column => column.Header).Concat(table.Rows.SelectMany(row => row.Cells.Select(cell => TextOf(cell.Spans))))).ToList();

        Word.Body.Descendants(WordFile.W + "tbl").Where(table => (string?)table.Descendants(WordFile.W + "tblStyle").Single().Attribute(WordFile.W + "val") == "Overzicht").Descendants(WordFile.W + "tc").Select(WordFile.TextOf).ShouldBe(expected);
        Page.All("table").SelectMany(table => table.Descendants().Where(element => element.Name.LocalName is "th" or "td")).Select(PageFile.TextOf).ShouldBe(expected);
    }

    [Fact]
    public void SourcesUnderTablesAndCharts()
    {
        var expected = Blocks().Select(block => block switch { Table table => table.SourceLine, ChartFigure figure => figure.SourceLine, _ => null }).Where(line => line is not null);

        Word.InStyle("Bron").Select(WordFile.TextOf).ShouldBe(expected);
        Page.All("p").Where(paragraph => (string?)paragraph.Attribute("class") == "bron").Select(PageFile.TextOf).ShouldBe(expected);
    }

    [Fact]
    public void NotesUnderTheirLead()
    {
        var notes = Blocks().OfType<Notes>().ToList();
        var items = notes.SelectMany(block => block.Items).ToList();

        items.ShouldNotBeEmpty();
        Word.InStyle("Notenkop").Select(WordFile.TextOf).ShouldBe(notes.Select(block => TextOf(block.Lead)));
        Word.InStyle("Noot").Select(WordFile.TextOf).ShouldBe(items.Select(note => $"{note.Number}\t{TextOf(note.Spans)}"));
        Page.All("dl").Where(list => (string?)list.Attribute("class") == "noten").SelectMany(list => list.Elements()).Select(PageFile.TextOf).ShouldBe(items.Select(note => note.Number + TextOf(note.Spans)));
    }

    [Fact]
    public void ParagraphsAndQuotes()
    {
        Word.InStyle("Normal").Select(WordFile.TextOf).ShouldBe(Blocks().OfType<Paragraph>().Select(paragraph => TextOf(paragraph.Spans)));
        Word.InStyle("Quote").Select(WordFile.TextOf).ShouldBe(Blocks().OfType<Quotation>().Select(quotation => quotation.Text));
        Page.All("blockquote").Select(PageFile.TextOf).ShouldBe(Blocks().OfType<Quotation>().Select(quotation => quotation.Text));
        Page.All("li").Where(item => item.Parent!.Name == "ul").Select(PageFile.TextOf).ShouldBe(Blocks().OfType<Bullets>().SelectMany(bullets => bullets.Items.Select(TextOf)));
    }

    [Theory]
    [InlineData("whole")]
    [InlineData("500 signals")]
    [InlineData("342 municipalities")]
    [InlineData("other scripts")]
    [InlineData("markup of every kind")]
    public async Task AllThreeSayTheSameInTheSameOrder(string name)
    {
        var pack = HardPacks.All.GetValueOrDefault(name) ?? LargePacks.All[name];
        var word = DocumentText.OfWord(new(BriefingDocx.Render(pack).Content));
        var page = DocumentText.OfPage(new(BriefingHtml.Render(pack).Content));
        var pdf = DocumentText.OfPdf(new(await Rendering.PdfAsync(pack)));

        word.Length.ShouldBeGreaterThan(100);
        page.ShouldBe(word);
        pdf.ShouldBe(word);
    }

    private static IEnumerable<Block> Blocks() => Source.Cover.Concat(Source.Sections.SelectMany(section => section.Blocks));

    private static string TextOf(IReadOnlyList<Span> spans) => string.Concat(spans.Select(span => span.Text));
}
