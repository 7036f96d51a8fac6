using System.Xml.Linq;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>The house style as styles of Word. Word's own styles keep their names, so that its navigation and its screen readers know them.</summary>
internal static class WordStyles
{
    private static readonly WordStyle[] Paragraphs =
    [
        WordStyle.Paragraph("Normal", "Normal").Default().Space(0, 110, 259),
        WordStyle.Paragraph("Title", "Title").Space(400, 60).Letters(HouseStyle.TitlePoints, Ink.Accent).Bold(),
        WordStyle.Paragraph("Subtitle", "Subtitle").Space(0, 240).Letters(14, Ink.Muted),
        WordStyle.Paragraph("Rubricering", "Rubricering").Space(0, 160).Ruled("top", Ink.Accent, 18, 8).Letters(11, Ink.Text).Bold(),
        WordStyle.Paragraph("Heading1", "heading 1").Outline(0).OnNewPage().Space(0, 160).Letters(18, Ink.Accent).Bold(),
        WordStyle.Paragraph("Heading2", "heading 2").Outline(1).Space(260, 70).Letters(13.5, Ink.Accent).Bold(),
        WordStyle.Paragraph("Heading3", "heading 3").Outline(2).Space(220, 60).Letters(11.5, Ink.Text).Bold(),
        WordStyle.Paragraph("TOCHeading", "TOC Heading").OnNewPage().KeptWithNext().Space(0, 200).Letters(18, Ink.Accent).Bold(),
        WordStyle.Paragraph("TOC1", "toc 1").Space(120, 20).Bold(),
        WordStyle.Paragraph("TOC2", "toc 2").Space(0, 10).Indented(340),
        WordStyle.Paragraph("ListBullet", "List Bullet").Bulleted().Space(0, 60, 264),
        WordStyle.Paragraph("Quote", "Quote").Space(80, 60, 264).Indented(340).Ruled("left", Ink.Line, 24, 10),
        WordStyle.Paragraph("Bronvermelding", "Bronvermelding").Space(0, 120).Indented(340).Ruled("left", Ink.Line, 24, 10).Letters(HouseStyle.SmallPoints, Ink.Muted),
        WordStyle.Paragraph("Toelichting", "Toelichting").Space(80, 160, 264).Indented(170).Boxed(Ink.Accent, Ink.Pale),
        WordStyle.Paragraph("LetOp", "Let op").Space(80, 160, 264).Indented(170).Boxed(Ink.Warning, Ink.WarningPale),
        WordStyle.Paragraph("Caption", "caption").KeptWithNext().Space(200, 60).Letters(HouseStyle.BodyPoints, Ink.Accent),
        WordStyle.Paragraph("Conclusie", "Conclusie").KeptWithNext().Space(0, 80).Bold(),
        WordStyle.Paragraph("Figuur", "Figuur").KeptWithNext().Space(0, 40),
        WordStyle.Paragraph("Bron", "Bron").Space(50, 180).Letters(HouseStyle.SmallPoints, Ink.Muted),
        WordStyle.Paragraph("Tabeltekst", "Tabeltekst").Space(0, 0).Letters(HouseStyle.TablePoints, Ink.Text),
        WordStyle.Paragraph("Rijkop", "Rijkop").Space(0, 0).Letters(HouseStyle.TablePoints, Ink.Text),
        WordStyle.Paragraph("Tabelkop", "Tabelkop").Space(0, 0).Letters(HouseStyle.TablePoints, Ink.Accent).Bold(),
        WordStyle.Paragraph("Tabelkopklein", "Tabelkopklein").Space(0, 0).Letters(HouseStyle.FinePoints, Ink.Accent).Bold(),
        WordStyle.Paragraph("Tabeltotaal", "Tabeltotaal").Space(0, 0).Letters(HouseStyle.TablePoints, Ink.Text).Bold(),
        WordStyle.Paragraph("Tabelklein", "Tabelklein").Space(0, 0).Letters(HouseStyle.FinePoints, Ink.Text),
        WordStyle.Paragraph("Notenkop", "Notenkop").KeptWithNext().Space(120, 40).Shaded(Ink.Pale).Letters(HouseStyle.FinePoints, Ink.Text),
        WordStyle.Paragraph("Noot", "Noot").Space(0, 20).Hanging(400).Letters(HouseStyle.FinePoints, Ink.Text),
        WordStyle.Paragraph("Kernlabel", "Kernlabel").Space(40, 0).Letters(HouseStyle.TablePoints, Ink.Muted),

        // Smaller than on the page of the PDF, whose font is known: here a wider one may take its place.
        WordStyle.Paragraph("Kerngetal", "Kerngetal").Space(0, 0).Letters(16, Ink.Accent).Bold(),
        WordStyle.Paragraph("Kernverschil", "Kernverschil").Space(0, 40).Letters(HouseStyle.SmallPoints, Ink.Text),
        WordStyle.Paragraph("Tussenruimte", "Tussenruimte").Space(0, 0).Letters(6, Ink.Text),
        WordStyle.Paragraph("Header", "header").Space(0, 0).Letters(HouseStyle.SmallPoints, Ink.Text).Bold(),
        WordStyle.Paragraph("Footer", "footer").Space(0, 0).ToTheRight().Letters(HouseStyle.SmallPoints, Ink.Muted),
    ];

    public static XElement All() => El(
        "styles",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Defaults(),
        Paragraphs.Select(style => style.ToXml()),
        El("style", At("type", "character"), At("styleId", "Hyperlink"), Val("name", "Hyperlink"), El("rPr", Val("color", Hex(Ink.Accent)), Val("u", "single"))),
        TableStyle("Overzicht", "Overzicht", Borders()),
        TableStyle("Kerncijfers", "Kerncijfers", El("tblBorders", Border("top", Ink.Accent, 12))));

    private static XElement Defaults() => El(
        "docDefaults",
        El(
            "rPrDefault",
            El(
                "rPr",
                El("rFonts", At("ascii", HouseStyle.WordFont), At("eastAsia", HouseStyle.WordFont), At("hAnsi", HouseStyle.WordFont), At("cs", HouseStyle.WordFont)),
                Val("color", Hex(Ink.Text)),
                Val("sz", HalfPoints(HouseStyle.BodyPoints)),
                Val("szCs", HalfPoints(HouseStyle.BodyPoints)),
                El("lang", At("val", "nl-NL"), At("eastAsia", "nl-NL"), At("bidi", "nl-NL")))),
        El("pPrDefault", El("pPr", El("spacing", At("after", 0)))));

    private static XElement TableStyle(string id, string name, XElement borders) => El(
        "style",
        At("type", "table"),
        At("customStyle", "1"),
        At("styleId", id),
        Val("name", name),
        El(
            "tblPr",
            borders,
            El("tblCellMar", Margin("top", 35), Margin("left", 85), Margin("bottom", 35), Margin("right", 85))),
        id == "Overzicht" ? El("tblStylePr", At("type", "firstRow"), El("tcPr", El("shd", At("val", "clear"), At("color", "auto"), At("fill", Hex(Ink.Pale))))) : null);

    private static XElement Borders() => El(
        "tblBorders",
        Border("top", Ink.Accent, 8),
        Border("bottom", Ink.Accent, 8),
        Border("insideH", Ink.Line, 4));

    private static XElement Border(string side, Ink ink, int size) => El(side, At("val", "single"), At("sz", size), At("space", 0), At("color", Hex(ink)));

    private static XElement Margin(string side, int width) => El(side, At("w", width), At("type", "dxa"));
}
