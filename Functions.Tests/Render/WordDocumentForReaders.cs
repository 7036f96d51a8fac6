using System.Xml.Linq;
using LrtIntegration.Render.Docx;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Render;

/// <summary>What Word and its screen readers need to know of the document.</summary>
public sealed class WordDocumentForReaders
{
    private static readonly WordFile File = new(BriefingDocx.Render(SamplePack.Whole).Content);

    [Fact]
    public void HeadingsHaveTheStylesAndLevelsOfWord()
    {
        File.InStyle("Heading1").Select(WordFile.TextOf).ShouldBe(["Geannoteerde agenda", "Besluiten en toezeggingen", "Cijfers van het COA", "Bronnen en kwaliteit"]);
        File.InStyle("Heading3").Select(WordFile.TextOf).ShouldBe(["Letterlijk in het verslag"]);

        var levels = File.Part("word/styles.xml").Descendants(WordFile.W + "outlineLvl").Select(level => ((string?)level.Ancestors(WordFile.W + "style").Single().Element(WordFile.W + "name")!.Attribute(WordFile.W + "val"), (string?)level.Attribute(WordFile.W + "val")));
        levels.ShouldBe([("heading 1", "0"), ("heading 2", "1"), ("heading 3", "2")]);
    }

    [Fact]
    public void TheTableOfContentsIsAFieldThatIsFilledIn()
    {
        var contents = File.Body.Element(WordFile.W + "sdt")!;

        contents.Descendants(WordFile.W + "instrText").Single().Value.Trim().ShouldBe("TOC \\o \"1-2\" \\h \\z \\u");
        contents.Descendants(WordFile.W + "hyperlink").Select(WordFile.TextOf).ShouldBe([
            "Geannoteerde agenda",
            "1. Opening en vaststelling verslag 23 mei 2023",
            "2. Signalen van de provinciale regietafels",
            "Besluiten en toezeggingen",
            "Openstaande toezeggingen",
            "Cijfers van het COA",
            "Bronnen en kwaliteit",
            "Wat niet gelezen kon worden"]);
    }

    [Fact]
    public void HeaderRowsComeBackOnEachPageAndRowsStayWhole()
    {
        // Key figures are no table of data: a cell for each, in one row without a header.
        var tables = File.Body.Descendants(WordFile.W + "tbl").Where(table => (string?)table.Descendants(WordFile.W + "tblStyle").Single().Attribute(WordFile.W + "val") != "Kerncijfers").ToList();

        tables.ShouldNotBeEmpty();
        foreach (var rows in tables.Select(table => table.Elements(WordFile.W + "tr").ToList()))
        {
            rows[0].Descendants(WordFile.W + "tblHeader").Count().ShouldBe(1);
            rows.Skip(1).Descendants(WordFile.W + "tblHeader").ShouldBeEmpty();
            rows.ShouldAllBe(row => row.Descendants(WordFile.W + "cantSplit").Any());
        }
    }

    [Fact]
    public void ARowThatDoesNotFitOnAPageMayBreak()
    {
        var file = new WordFile(BriefingDocx.Render(HardPacks.All["100.000 letters in a cell"]).Content);

        file.Body.Descendants(WordFile.W + "tr").Last().Descendants(WordFile.W + "cantSplit").ShouldBeEmpty();
    }

    [Fact]
    public void TablesHaveANumberedCaptionAndADescription()
    {
        File.InStyle("Caption").Select(WordFile.TextOf).ShouldBe([
            "Tabel 1. Ontvangen per bron",
            "Tabel 2. Toezeggingen die nog openstaan",
            "Figuur 1. Bezetting en capaciteit",
            "Tabel 3. Bezetting en capaciteit per provincie",
            "Figuur 2. Amv in opvang",
            "Figuur 3. Bezetting per provincie",
            "Tabel 4. Regels die geweigerd zijn"]);

        Values("tblCaption").ShouldContain(text => text == "Tabel 3. Bezetting en capaciteit per provincie");
        Values("tblDescription").ShouldContain(text => text == "Bron: COA, peildatum 3 juli 2023, vergeleken met 1 mei 2023.");
    }

    [Fact]
    public void PicturesSayTheirConclusionToWhoCannotSeeThem() =>
        File.Body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(element => (string?)element.Attribute("descr")).ShouldBe([
            "Bezetting en capaciteit. De bezetting groeide sinds 3 april met 2.100 personen; de capaciteit bleef achter.",
            "Amv in opvang. Het aantal amv steeg in een kwartaal van 5.480 naar 6.120.",
            "Bezetting per provincie. Noord-Holland en Zuid-Holland vangen samen een derde op."]);

    [Fact]
    public void TheLanguageIsDutchEverywhere()
    {
        var languages = new[] { File.Part("word/styles.xml"), File.Part("word/settings.xml"), File.Body }
            .Descendants()
            .Where(element => element.Name.LocalName is "lang" or "themeFontLang")
            .Attributes()
            .Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => attribute.Value);

        languages.Distinct(StringComparer.Ordinal).ShouldBe(["nl-NL"]);
    }

    [Fact]
    public void EachPageBearsTheMarkingAndItsNumber()
    {
        WordFile.TextOf(File.Part("word/header1.xml")).ShouldBe("Concept - intern beraad");
        WordFile.TextOf(File.Part("word/footer1.xml")).ShouldBe("Briefing Landelijke Regietafel Migratie en Integratie  |  pagina 1 van 1");
        File.Part("word/footer1.xml").Descendants(WordFile.W + "fldSimple").Attributes(WordFile.W + "instr").Select(field => field.Value.Trim()).ShouldBe(["PAGE", "NUMPAGES"]);

        foreach (var pages in File.Body.Descendants(WordFile.W + "sectPr"))
            pages.Elements().Take(2).Select(element => element.Name.LocalName).ShouldBe(["headerReference", "footerReference"]);
    }

    [Fact]
    public void OnlyATableThatNeedsItLiesOnItsSide()
    {
        var pages = File.Body.Descendants(WordFile.W + "pgSz").Select(size => (string?)size.Attribute(WordFile.W + "orient"));

        pages.ShouldBe([null, "landscape"]);
    }

    [Fact]
    public void ThePropertiesNameTheDocumentAndNoPerson()
    {
        var properties = File.Part("docProps/core.xml").Elements().Select(element => $"{element.Name.LocalName}: {element.Value}");

        properties.ShouldBe([
            "title: Briefing Landelijke Regietafel Migratie en Integratie",
            "subject: Overleg van 20 juli 2023, versie 2",
            "language: nl-NL",
            "created: 2023-07-10T07:12:00Z",
            "modified: 2023-07-10T07:12:00Z"]);
    }

    [Fact]
    public void ALinkLeadsToTheRowThatItNames()
    {
        var link = File.Body.Descendants(WordFile.W + "hyperlink").Single(element => WordFile.TextOf(element) == "alinea 31");
        var mark = File.Body.Descendants(WordFile.W + "bookmarkStart").Single(element => (string?)element.Attribute(WordFile.W + "name") == (string?)link.Attribute(WordFile.W + "anchor"));

        WordFile.TextOf(mark.Ancestors(WordFile.W + "tr").Single()).ShouldStartWith("T1Terugkomen op het signaal");
    }

    private static IEnumerable<string?> Values(string name) => File.Body.Descendants(WordFile.W + name).Select(element => (string?)element.Attribute(WordFile.W + "val"));
}
