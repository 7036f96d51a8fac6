using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Text;

/// <summary>The lists of a DOCX: what Word draws before a paragraph (a number or a bullet) though it stands nowhere in the text.</summary>
internal sealed class WordNumbering
{
    private readonly Dictionary<(int List, int Level), string> formats = [];
    private readonly Dictionary<(int List, int Level), int> starts = [];
    private readonly Dictionary<int, int> lists = [];
    private readonly Dictionary<(int List, int Level), int> counters = [];

    public static WordNumbering Read(XmlReader reader)
    {
        var numbering = new WordNumbering();
        var list = -1;
        var instance = -1;
        var level = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (WordXml.Name(reader))
            {
                case "abstractNum":
                    (list, instance) = (WordXml.Number(reader, "abstractNumId") ?? -1, -1);
                    break;
                case "num":
                    instance = WordXml.Number(reader, "numId") ?? -1;
                    break;
                case "abstractNumId" when instance >= 0:
                    numbering.lists[instance] = WordXml.Number(reader, "val") ?? -1;
                    break;
                case "lvl":
                    level = WordXml.Number(reader, "ilvl") ?? 0;
                    break;
                case "start" when instance < 0:
                    numbering.starts[(list, level)] = WordXml.Number(reader, "val") ?? 1;
                    break;
                case "numFmt" when instance < 0:
                    numbering.formats[(list, level)] = WordXml.Attribute(reader, "val");
                    break;
            }
        }

        return numbering;
    }

    /// <summary>What stands before the next paragraph of this list: <c>3. </c>, <c>• </c>, <c>o </c> on a deeper level, or nothing.</summary>
    public string Next(int instance, int level)
    {
        if (!lists.TryGetValue(instance, out var list) || !formats.TryGetValue((list, level), out var format) || format == "none")
            return "";
        if (format == "bullet")
            return level == 0 ? "• " : "o ";

        var number = counters.TryGetValue((list, level), out var last) ? last + 1 : starts.GetValueOrDefault((list, level), 1);
        counters[(list, level)] = number;
        foreach (var deeper in counters.Keys.Where(key => key.List == list && key.Level > level).ToList())
            counters.Remove(deeper);
        return (format, level) switch
        {
            ("decimal", 0) => string.Create(CultureInfo.InvariantCulture, $"{number}. "),
            (_, 0) => "• ",
            _ => "o ",
        };
    }
}
