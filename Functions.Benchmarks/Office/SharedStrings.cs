using System.Globalization;
using System.Security;

namespace LrtIntegration.Benchmarks.Office;

/// <summary>The texts of a workbook, each once, as Excel keeps them.</summary>
internal sealed class SharedStrings
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];
    private int _uses;

    public int IndexOf(string text)
    {
        _uses++;
        if (_indexes.TryGetValue(text, out var index))
            return index;

        _indexes.Add(text, _texts.Count);
        _texts.Add(text);
        return _texts.Count - 1;
    }

    public string ToXml() => string.Create(
        CultureInfo.InvariantCulture,
        $"<sst xmlns=\"{Xml.Main}\" count=\"{_uses}\" uniqueCount=\"{_texts.Count}\">{string.Concat(_texts.Select(Item))}</sst>");

    private static string Item(string text) =>
        text.Trim() == text ? $"<si><t>{SecurityElement.Escape(text)}</t></si>" : $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>";
}
