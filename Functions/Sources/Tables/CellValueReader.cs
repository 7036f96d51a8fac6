using System.Text;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>Reads what stands between <c>&lt;c&gt;</c> and <c>&lt;/c&gt;</c>, into a buffer that the next cell uses again.</summary>
internal sealed class CellValueReader(XmlReader xml)
{
    private readonly char[] _buffer = new char[TableLimits.CellText + 1];
    private readonly StringBuilder _inline = new();
    private int _length;

    public bool HasFormula { get; private set; }

    /// <summary>The text that stands in the cell itself; null where it stands elsewhere or is a number.</summary>
    public string? Inline { get; private set; }

    public ReadOnlySpan<char> Text => _buffer.AsSpan(0, _length);

    /// <summary>The reader stands on the start of a cell with content, and ends on its end.</summary>
    public void Read()
    {
        HasFormula = false;
        Inline = null;
        _length = 0;
        var depth = xml.Depth;
        var within = "";
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "is":
                    Inline = RichText.Read(xml, _inline);
                    break;
                case XmlNodeType.Element:
                    within = xml.IsEmptyElement ? "" : xml.LocalName;
                    HasFormula |= xml.LocalName == "f";
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when within == "v":
                    ReadText();
                    break;
                case XmlNodeType.EndElement:
                    within = "";
                    break;
            }
        }
    }

    private void ReadText()
    {
        for (int read; (read = xml.ReadValueChunk(_buffer, _length, _buffer.Length - _length)) > 0;)
        {
            _length += read;
            if (_length == _buffer.Length)
                throw TableFaults.CellTooLong();
        }
    }
}
