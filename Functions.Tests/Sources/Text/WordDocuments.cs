using LrtIntegration.Intake;
using LrtIntegration.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

public sealed class WordDocuments
{
    [Fact]
    public void ReadAsWithAllChangesAccepted() =>
        Lines("<w:p><w:r><w:t xml:space=\"preserve\">Er zijn </w:t></w:r><w:del><w:r><w:delText>tien</w:delText></w:r></w:del><w:ins><w:r><w:t>twaalf</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> plekken.</w:t></w:r></w:p>")
            .ShouldBe(["alinea 1: Er zijn twaalf plekken."]);

    [Fact]
    public void LeaveFieldCodesOutAndKeepWhatTheyShow() =>
        Lines("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> TOC \\o </w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>Inhoud</w:t></w:r><w:hyperlink><w:r><w:t xml:space=\"preserve\"> zie bijlage</w:t></w:r></w:hyperlink></w:p>")
            .ShouldBe(["alinea 1: Inhoud zie bijlage"]);

    [Fact]
    public void TellCellsInOrder() =>
        Lines($"<w:tbl><w:tr><w:tc>{Docx.Paragraph("Provincie")}</w:tc><w:tc>{Docx.Paragraph("Drenthe")}</w:tc></w:tr></w:tbl>")
            .ShouldBe(["alinea 1: Provincie", "alinea 2: Drenthe"]);

    [Fact]
    public void TellATextBoxOnce() =>
        Lines($"<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>{Docx.Paragraph("In het kader")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>{Docx.Paragraph("In het kader")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>Ernaast</w:t></w:r></w:p>")
            .ShouldBe(["alinea 1: In het kader", "alinea 2: Ernaast"]);

    [Fact]
    public void KeepTabsAndLineBreaksButNotTabStops() =>
        Lines("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Thema</w:t><w:tab/><w:t>amv</w:t><w:br/><w:t>meer</w:t></w:r></w:p>")
            .ShouldBe(["alinea 1: Thema\tamv", "alinea 1: meer"]);

    [Fact]
    public void WriteTheNumbersAndBulletsThatWordDraws()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>";
        const string styles = "<w:style w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";

        var drop = Docx.OfBody(
            Styled("Kop1", "OPENING") + Listed(0, "Verslag vastgesteld.") + Listed(1, "VNG: akkoord.") + Styled("Kop1", "SLUITING"),
            ("word/numbering.xml", Docx.Part("numbering", numbering)),
            ("word/styles.xml", Docx.Part("styles", styles)));

        Lines(drop).ShouldBe(["alinea 1: 1. OPENING", "alinea 2: • Verslag vastgesteld.", "alinea 3: o VNG: akkoord.", "alinea 4: 2. SLUITING"]);
    }

    [Fact]
    public void CountTheirNumbersFromWhereTheListBeginsAndOnBehindADeeperLevel()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/></w:num>";

        Lines(Docx.OfBody(Listed(0, "Mededelingen") + Listed(1, "VNG") + Listed(0, "Rondvraag"), ("word/numbering.xml", Docx.Part("numbering", numbering))))
            .ShouldBe(["alinea 1: 3. Mededelingen", "alinea 2: o VNG", "alinea 3: 4. Rondvraag"]);
    }

    [Fact]
    public void LetAParagraphsOwnListGoBeforeThatOfItsStyle()
    {
        const string numbering = "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"6\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"6\"/></w:num>";
        const string styles = "<w:style w:styleId=\"Punt\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style w:styleId=\"Subpunt\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        const string own = "<w:p><w:pPr><w:pStyle w:val=\"Punt\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>COA</w:t></w:r></w:p>";

        Lines(Docx.OfBody(
            Styled("Punt", "VNG") + own + Styled("Subpunt", "IPO"),
            ("word/numbering.xml", Docx.Part("numbering", numbering)),
            ("word/styles.xml", Docx.Part("styles", styles)))).ShouldBe(["alinea 1: 1. VNG", "alinea 2: • COA", "alinea 3: o IPO"]);
    }

    [Theory]
    [InlineData("instrText")]
    [InlineData("delText")]
    [InlineData("del")]
    [InlineData("moveFrom")]
    [InlineData("rPr")]
    [InlineData("sectPr")]
    [InlineData("pPrChange")]
    [InlineData("tabs")]
    public void PassOverWhatWordDoesNotShow(string element) =>
        Lines($"<w:p><w:r><w:t>Ter tafel</w:t></w:r><w:{element}><w:r><w:t>weg</w:t></w:r></w:{element}></w:p>").ShouldBe(["alinea 1: Ter tafel"]);

    [Theory]
    [InlineData("heading 1")]
    [InlineData("Kop 2")]
    public void TellHeadingsAndCellsFromParagraphs(string style)
    {
        var drop = Docx.OfBody(
            Styled("Stijl", "Opening") + Docx.Paragraph("Ter tafel") + $"<w:tbl><w:tr><w:tc>{Docx.Paragraph("Drenthe")}</w:tc></w:tr></w:tbl>" + Docx.Paragraph("Sluiting"),
            ("word/styles.xml", Docx.Part("styles", $"<w:style w:styleId=\"Stijl\"><w:name w:val=\"{style}\"/></w:style>")));

        Roles(drop).ShouldBe([LineRole.Heading, LineRole.Paragraph, LineRole.Cell, LineRole.Paragraph]);
    }

    [Fact]
    public void MayBeOfTheStrictForm() =>
        Roles(Docx.OfDocument(
            "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + Styled("Kop1", "Opening") + "</w:body></w:document>",
            ("word/styles.xml", Docx.Part("styles", "<w:style w:styleId=\"Kop1\"><w:name w:val=\"heading 1\"/></w:style>")))).ShouldBe([LineRole.Heading]);

    [Fact]
    public void HaveTwoHundredParagraphsAsTheirStart()
    {
        var drop = Docx.OfParagraphs(Enumerable.Repeat("Ter tafel", 201));

        ((TextOpening.Opened)DocumentReader.OpenStart(drop)).Document.Lines.Count.ShouldBe(200);
        ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Lines.Count.ShouldBe(201);
    }

    [Theory]
    [InlineData("<w:document")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>")]
    public void ThatHoldNoXmlAreDamaged(string xml) => WhyUnreadable(Docx.OfDocument(xml)).ShouldBe("een beschadigd of onvolledig document");

    [Fact]
    public void ThatAreNoPackageAreDamaged() =>
        WhyUnreadable(Drops.Of(DropFormat.Document, "geen pakket"u8.ToArray(), "verslag.docx")).ShouldBe("een beschadigd of onvolledig document");

    private static string WhyUnreadable(Drop drop) => DocumentReader.Open(drop).ShouldBeOfType<TextOpening.Unreadable>().Found;

    private static IEnumerable<LineRole> Roles(Drop drop) => ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Lines.Select(line => line.Role);

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Listed(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static IEnumerable<string> Lines(string body) => Lines(Docx.OfBody(body));

    private static IEnumerable<string> Lines(Drop drop) =>
        ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Lines.Select(line => $"{line.Location}: {line.Text}");
}
