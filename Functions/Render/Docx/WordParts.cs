using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Pack;
using static LrtIntegration.Render.Docx.Wml;

namespace LrtIntegration.Render.Docx;

/// <summary>The small parts of a Word document beside its body and its styles.</summary>
internal static class WordParts
{
    public const string Header = "rIdKop";
    public const string Footer = "rIdVoet";

    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public static string PicturePath(int number) => string.Create(CultureInfo.InvariantCulture, $"media/figuur{number}.png");

    public static XElement ContentTypes()
    {
        XNamespace types = Package + "content-types";
        return new(
            types + "Types",
            new XElement(types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
            new XElement(types + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
            new XElement(types + "Default", new XAttribute("Extension", "png"), new XAttribute("ContentType", "image/png")),
            Part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            Part("/word/document.xml", WordTypes + "document.main+xml"),
            Part("/word/styles.xml", WordTypes + "styles+xml"),
            Part("/word/numbering.xml", WordTypes + "numbering+xml"),
            Part("/word/settings.xml", WordTypes + "settings+xml"),
            Part("/word/fontTable.xml", WordTypes + "fontTable+xml"),
            Part("/word/header1.xml", WordTypes + "header+xml"),
            Part("/word/footer1.xml", WordTypes + "footer+xml"));

        XElement Part(string path, string type) => new(types + "Override", new XAttribute("PartName", path), new XAttribute("ContentType", type));
    }

    public static XElement Relationships() => RelationshipsOf(
        Relationship("rIdDocument", Office + "officeDocument", "word/document.xml"),
        Relationship("rIdEigenschappen", Package + "relationships/metadata/core-properties", "docProps/core.xml"));

    public static XElement DocumentRelationships(int pictures) => RelationshipsOf([
        Relationship("rIdStijlen", Office + "styles", "styles.xml"),
        Relationship("rIdNummering", Office + "numbering", "numbering.xml"),
        Relationship("rIdInstellingen", Office + "settings", "settings.xml"),
        Relationship("rIdLettertypen", Office + "fontTable", "fontTable.xml"),
        Relationship(Header, Office + "header", "header1.xml"),
        Relationship(Footer, Office + "footer", "footer1.xml"),
        .. Enumerable.Range(1, pictures).Select(number => Relationship(Story.PictureRelationship(number), Office + "image", PicturePath(number)))]);

    /// <summary>Title, subject, language and times; no name of a person or a machine.</summary>
    public static XElement Properties(BriefingPack pack)
    {
        XNamespace core = Package + "metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        return new(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", VisibleText.Line(pack.Document.Title)),
            new XElement(dc + "subject", VisibleText.Line(pack.Document.Subtitle)),
            new XElement(dc + "language", "nl-NL"),
            Time("created"),
            Time("modified"));

        XElement Time(string name) => new(terms + name, new XAttribute(xsi + "type", "dcterms:W3CDTF"), LastArrival.Of(pack).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    public static XElement HeaderOf(BriefingDocument document) =>
        El("hdr", new XAttribute(XNamespace.Xmlns + "w", W), Wml.Paragraph("Header", [Runs.Text(document.Marking)]));

    public static XElement FooterOf(BriefingDocument document) => El(
        "ftr",
        new XAttribute(XNamespace.Xmlns + "w", W),
        Wml.Paragraph("Footer", [Runs.Text($"{document.Title}  |  pagina "), Runs.Field("PAGE", "1"), Runs.Text(" van "), Runs.Field("NUMPAGES", "1")]));

    public static XElement Numbering() => El(
        "numbering",
        new XAttribute(XNamespace.Xmlns + "w", W),
        El(
            "abstractNum",
            At("abstractNumId", 0),
            Val("multiLevelType", "singleLevel"),
            El("lvl", At("ilvl", 0), Val("start", 1), Val("numFmt", "bullet"), Val("lvlText", "•"), Val("lvlJc", "left"), El("pPr", El("ind", At("left", 340), At("hanging", 255))))),
        El("num", At("numId", 1), Val("abstractNumId", 0)));

    public static XElement Settings() => El(
        "settings",
        new XAttribute(XNamespace.Xmlns + "w", W),
        El("zoom", At("percent", "100")),
        Val("defaultTabStop", 709),
        El("autoHyphenation"),
        Val("consecutiveHyphenLimit", 2),
        Val("characterSpacingControl", "doNotCompress"),
        El("compat", El("compatSetting", At("name", "compatibilityMode"), At("uri", "http://schemas.microsoft.com/office/word"), At("val", 15))),
        El("themeFontLang", At("val", "nl-NL"), At("eastAsia", "nl-NL"), At("bidi", "nl-NL")),
        Val("decimalSymbol", ","),
        Val("listSeparator", ";"));

    public static XElement Fonts() => El(
        "fonts",
        new XAttribute(XNamespace.Xmlns + "w", W),
        El("font", At("name", HouseStyle.WordFont), Val("altName", HouseStyle.WordFontTwin), Val("panose1", "020F0502020204030204"), Val("charset", "00"), Val("family", "swiss"), Val("pitch", "variable")));

    private static XElement RelationshipsOf(params XElement[] relationships) => new(XName.Get("Relationships", Package + "relationships"), relationships);

    private static XElement Relationship(string id, string type, string target) => new(
        XName.Get("Relationship", Package + "relationships"),
        new XAttribute("Id", id),
        new XAttribute("Type", type),
        new XAttribute("Target", target));
}
