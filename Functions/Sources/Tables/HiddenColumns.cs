using System.Globalization;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>The hidden columns of a sheet, and in which of them there is content.</summary>
internal sealed class HiddenColumns
{
    private readonly SortedDictionary<int, string> _withContent = [];
    private bool[] _hidden = [];

    /// <summary>The first content of each, by column from 0, in order.</summary>
    public IReadOnlyDictionary<int, string> WithContent => _withContent;

    /// <summary>Takes in a <c>col</c> element, which speaks of one or more columns.</summary>
    public void Add(XmlReader xml)
    {
        if (xml.GetAttribute("hidden") is not ("1" or "true")
            || !TryRead(xml, "min", out var first)
            || !TryRead(xml, "max", out var last))
        {
            return;
        }

        if (_hidden.Length == 0)
            _hidden = new bool[TableLimits.Columns];

        for (var column = Math.Max(1, first); column <= Math.Min(last, TableLimits.Columns); column++)
            _hidden[column - 1] = true;
    }

    /// <summary>Whether the column is hidden; if so, notes that it has this content.</summary>
    public bool Hides(int column, ReadOnlySpan<char> content)
    {
        if (_hidden.Length == 0 || !_hidden[column])
            return false;

        if (!_withContent.ContainsKey(column) && !content.IsWhiteSpace())
            _withContent.Add(column, content.ToString());

        return true;
    }

    private static bool TryRead(XmlReader xml, string attribute, out int number) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
