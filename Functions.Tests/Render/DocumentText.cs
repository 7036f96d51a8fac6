using System.Xml.Linq;

namespace LrtIntegration.Tests.Render;

/// <summary>All that a document says from its cover to its end, in the order of reading: without white space, contents page, texts within charts and what each kind of document adds for its own use.</summary>
internal static class DocumentText
{
    public static string OfWord(WordFile word) => Whitespace.Out(string.Concat(word.Body.Elements()
        .Where(element => element.Name.LocalName is "p" or "tbl" && WordFile.StyleOf(element) is not ("Title" or "Subtitle" or "Rubricering" or "TOCHeading"))
        .Select(WordFile.TextOf)));

    public static string OfPage(PageFile page) => Whitespace.Out(string.Concat(page.All("main").Single().DescendantNodes().OfType<XText>()
        .Where(text => !text.Ancestors().Any(element => element.Name.LocalName == "svg" || (string?)element.Attribute("class") == "terug"))
        .Select(text => text.Value)));

    public static string OfPdf(PdfFile pdf)
    {
        // Marking, title and subtitle come first; the contents have their heading before them.
        var parts = pdf.Root.Parts.OfType<PdfTag>().SelectMany(tag => tag.Type == "Document" ? tag.Parts : [tag]).OfType<PdfTag>().Skip(3).ToList();
        var contents = parts.FindIndex(tag => tag.Type == "TOC");
        return Whitespace.Out(string.Concat(parts.Where((_, i) => i != contents && i != contents - 1).Select(Said)));
    }

    private static string Said(PdfTag tag) => tag.Type switch
    {
        "Figure" or "TOC" => "",
        "Lbl" when Whitespace.Out(tag.Text) == "•" => "",
        _ when tag.ActualText.Length > 0 => tag.ActualText,
        _ => string.Concat(tag.Parts.Select(part => part is PdfTag child ? Said(child) : (string)part)),
    };
}
