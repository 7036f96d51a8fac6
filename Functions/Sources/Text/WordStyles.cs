using System.Xml;

namespace LrtIntegration.Sources.Text;

/// <summary>The paragraph styles of a DOCX, as far as they make a heading or a list item.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);

    public WordStyle this[string id] => styles.GetValueOrDefault(id, WordStyle.Plain);

    public static WordStyles Read(XmlReader reader)
    {
        var read = new WordStyles();
        var id = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            var style = read[id];
            switch (WordXml.Name(reader))
            {
                case "style":
                    id = WordXml.Attribute(reader, "styleId");
                    break;
                case "name" when IsHeading(WordXml.Attribute(reader, "val")):
                    read.styles[id] = style with { IsHeading = true };
                    break;
                case "basedOn":
                    read.styles[id] = read[WordXml.Attribute(reader, "val")] with { IsHeading = style.IsHeading };
                    break;
                case "numId":
                    read.styles[id] = style with { List = WordXml.Number(reader, "val") };
                    break;
                case "ilvl":
                    read.styles[id] = style with { Level = WordXml.Number(reader, "val") ?? 0 };
                    break;
            }
        }

        return read;
    }

    private static bool IsHeading(string name) =>
        name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("kop ", StringComparison.OrdinalIgnoreCase);
}

/// <summary>What one paragraph style says of its paragraphs.</summary>
internal sealed record WordStyle(bool IsHeading, int? List, int Level)
{
    public static WordStyle Plain { get; } = new(IsHeading: false, List: null, Level: 0);
}
