using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Text;

/// <summary>The walk through the body of a DOCX: each paragraph once, a text box before the paragraph that holds it.</summary>
internal sealed class WordStory(WordStyles styles, WordNumbering numbering, int paragraphs)
{
    private readonly List<TextLine> lines = [];
    private readonly Stack<WordParagraph> open = [];
    private int cells;
    private int count;

    public IReadOnlyList<TextLine> Read(XmlReader reader)
    {
        reader.Read();
        while (!reader.EOF && count < paragraphs)
        {
            if (reader.NodeType == XmlNodeType.Element && IsPassedOver(reader))
            {
                reader.Skip();
                continue;
            }

            if (reader.NodeType == XmlNodeType.Element)
                Start(reader);
            if (reader.NodeType == XmlNodeType.EndElement || reader is { NodeType: XmlNodeType.Element, IsEmptyElement: true })
                End(WordXml.Name(reader));
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace && open.TryPeek(out var paragraph) && paragraph.TakesText)
                paragraph.Text.Append(reader.Value);
            reader.Read();
        }

        return lines;
    }

    // Field codes, deleted and moved-away text, and the second drawing of a text box for old versions of Word.
    private static bool IsPassedOver(XmlReader reader) =>
        WordXml.Name(reader) is "instrText" or "delText" or "del" or "moveFrom" or "rPr" or "sectPr" or "pPrChange" or "tabs"
        || reader is { LocalName: "Fallback", NamespaceURI: "http://schemas.openxmlformats.org/markup-compatibility/2006" };

    private void Start(XmlReader reader)
    {
        switch (WordXml.Name(reader))
        {
            case "p":
                open.Push(new WordParagraph());
                break;
            case "tc":
                cells++;
                break;
            case { } name when open.TryPeek(out var paragraph):
                paragraph.Start(name, reader);
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p" when open.TryPop(out var paragraph):
                Add(paragraph);
                break;
            case "tc":
                cells--;
                break;
            case "t" when open.TryPeek(out var paragraph):
                paragraph.TakesText = false;
                break;
        }
    }

    private void Add(WordParagraph paragraph)
    {
        var style = styles[paragraph.Style];
        var parts = paragraph.Text.ToString().Split('\n').Select(Printable.Of).ToList();
        if (parts.TrueForAll(string.IsNullOrWhiteSpace))
            return;

        count++;
        var location = string.Create(CultureInfo.InvariantCulture, $"alinea {count}");
        var mark = (paragraph.List ?? style.List) is { } list ? numbering.Next(list, paragraph.Level ?? style.Level) : "";
        var role = cells > 0 ? LineRole.Cell : style.IsHeading ? LineRole.Heading : LineRole.Paragraph;
        lines.AddRange(parts.Select((part, index) => index == 0
            ? new TextLine(mark + part.TrimStart(), location, role)
            : new TextLine(part, location)));
    }
}
