using System.Text;
using System.Xml;

namespace LrtIntegration.Sources.Text;

/// <summary>One paragraph of a DOCX while it is being read.</summary>
internal sealed class WordParagraph
{
    public StringBuilder Text { get; } = new();

    /// <summary>Whether the reader stands inside a run's text, where alone words stand.</summary>
    public bool TakesText { get; set; }

    public string Style { get; private set; } = "";

    public int? List { get; private set; }

    public int? Level { get; private set; }

    public void Start(string name, XmlReader reader)
    {
        switch (name)
        {
            case "t":
                TakesText = true;
                break;
            case "tab" or "ptab":
                Text.Append('\t');
                break;
            case "br" when WordXml.Attribute(reader, "type") is "" or "textWrapping":
                Text.Append('\n');
                break;
            case "br":
                Text.Append(' ');
                break;
            case "cr":
                Text.Append('\n');
                break;
            case "noBreakHyphen":
                Text.Append('-');
                break;
            case "pStyle":
                Style = WordXml.Attribute(reader, "val");
                break;
            case "numId":
                List = WordXml.Number(reader, "val");
                break;
            case "ilvl":
                Level = WordXml.Number(reader, "val");
                break;
        }
    }
}
