using System.Text;
using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>The texts that the cells of a workbook share, read no further than the highest one asked for.</summary>
internal sealed class SharedTexts(WorkbookPackage package, string? part) : IDisposable
{
    private readonly List<string> _texts = [];
    private readonly StringBuilder _text = new();
    private XmlReader? _xml = part is not null && package.Has(part) ? package.OpenXml(part) : null;

    /// <summary>The text with this number; a fault where the workbook holds no such text.</summary>
    public string this[int number]
    {
        get
        {
            while (_texts.Count <= number && ReadOne())
            {
            }

            return number >= 0 && number < _texts.Count ? _texts[number] : throw TableFaults.TextMissing(number);
        }
    }

    public void Dispose() => _xml?.Dispose();

    private bool ReadOne()
    {
        while (_xml is not null)
        {
            if (!_xml.Read())
            {
                _xml.Dispose();
                _xml = null;
            }
            else if (_xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                _texts.Add(RichText.Read(_xml, _text));
                return true;
            }
        }

        return false;
    }
}
