using System.Security;

namespace LrtIntegration.Benchmarks.Office;

/// <summary>A DOCX file out of plain lines: a line "Label: text" gets its label in bold.</summary>
internal static class WordFile
{
    public static byte[] Bytes(string title, DateOnly on, IEnumerable<string> lines) => new ZipParts()
        .Add("[Content_Types].xml", Xml.ContentTypes(Xml.Override("/word/document.xml", "wordprocessingml.document.main") + Xml.Override("/word/styles.xml", "wordprocessingml.styles")))
        .Add("_rels/.rels", Xml.RootRelations("word/document.xml"))
        .Add("word/document.xml", Document(title, lines))
        .Add("word/_rels/document.xml.rels", $"<Relationships xmlns=\"{Xml.PackageRelations}\">{Xml.Relation(1, "styles", "styles.xml")}</Relationships>")
        .Add("word/styles.xml", Styles)
        .Add("docProps/core.xml", Xml.CoreProperties(title, on))
        .Add("docProps/app.xml", Xml.AppProperties("Microsoft Office Word"))
        .ToArray();

    private const string Styles =
        $"""
        <w:styles xmlns:w="{Xml.Word}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault>
        <w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>
        """;

    private static string Document(string title, IEnumerable<string> lines) =>
        $"<w:document xmlns:w=\"{Xml.Word}\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Kop1\"/></w:pPr>{Run(title, "")}</w:p>" +
        string.Concat(lines.Select(line => $"<w:p>{Runs(line)}</w:p>")) +
        "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\" w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    private static string Runs(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 20
            ? Run(line[..(colon + 1)], "<w:rPr><w:b/></w:rPr>") + Run(line[(colon + 1)..], "")
            : Run(line, "");
    }

    private static string Run(string text, string properties) =>
        $"<w:r>{properties}<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";
}
