using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>Leaving out what an element holds.</summary>
internal static class XmlSkipping
{
    /// <summary>Moves to the end of the element at which the reader stands, so that the next read gives what follows it.</summary>
    public static void SkipToEnd(this XmlReader xml)
    {
        if (xml.NodeType != XmlNodeType.Element || xml.IsEmptyElement)
            return;

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
        }
    }
}
