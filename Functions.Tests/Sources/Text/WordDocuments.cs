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

    private static string Styled(string style, string text) => $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Listed(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static IEnumerable<string> Lines(string body) => Lines(Docx.OfBody(body));

    private static IEnumerable<string> Lines(Drop drop) =>
        ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Lines.Select(line => $"{line.Location}: {line.Text}");
}
