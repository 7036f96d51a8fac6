using System.Xml;

namespace LrtIntegration.Sources.Tables;

/// <summary>The merged ranges of a sheet. Only the first cell of a merge has content; the others are covered.</summary>
/// <remarks>Excel writes them behind the rows, so a sheet is looked through for them before its rows are read.</remarks>
internal sealed class MergedCells
{
    private static readonly MergedCells None = new([]);

    private readonly Queue<MergedRange> _ahead;
    private readonly List<MergedRange> _here = [];

    private MergedCells(IEnumerable<MergedRange> ranges) => _ahead = new Queue<MergedRange>(ranges.OrderBy(static range => range.First.Row));

    /// <summary>Whether rows not yet passed have merges.</summary>
    public bool Any => _here.Count + _ahead.Count > 0;

    public static MergedCells Of(WorkbookPackage package, string part)
    {
        using (var bytes = package.Open(part))
        {
            if (!Mentions(bytes))
                return None;
        }

        var ranges = new List<MergedRange>();
        using var xml = package.OpenXml(part);
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && MergedRange.TryParse(xml.GetAttribute("ref"), out var range))
                ranges.Add(range);
        }

        return new MergedCells(ranges);
    }

    /// <summary>The first cell of the merge that covers this cell; null where none does. Rows are asked for in ascending order.</summary>
    public CellReference? Covering(CellReference cell)
    {
        MoveTo(cell.Row);
        foreach (var range in _here)
        {
            if (range.Covers(cell))
                return range.First;
        }

        return null;
    }

    private void MoveTo(int row)
    {
        while (_ahead.TryPeek(out var next) && next.First.Row <= row)
            _here.Add(_ahead.Dequeue());

        _here.RemoveAll(range => range.Last.Row < row);
    }

    /// <summary>A search through the bytes costs a fraction of reading the XML; a hit may be a text in a cell.</summary>
    private static bool Mentions(Stream bytes)
    {
        var name = "mergeCell"u8;
        var buffer = new byte[128 * 1024];
        var kept = 0;
        var isUtf16 = false;
        var isStart = true;
        for (int read; (read = bytes.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var window = buffer.AsSpan(0, kept + read);
            if (isStart)
                isUtf16 = window.Length > 1 && (window[0] is 0 or 0xFE or 0xFF || window[1] == 0);

            isStart = false;
            if (isUtf16 || window.IndexOf(name) >= 0)
                return true;

            kept = Math.Min(name.Length - 1, window.Length);
            window[^kept..].CopyTo(buffer);
        }

        return false;
    }
}

/// <summary>A block of cells merged into one.</summary>
internal readonly record struct MergedRange(CellReference First, CellReference Last)
{
    public static bool TryParse(string? text, out MergedRange range)
    {
        range = default;
        var colon = text?.IndexOf(':') ?? -1;
        if (colon < 0 || !CellReference.TryParse(text.AsSpan(0, colon), out var first) || !CellReference.TryParse(text.AsSpan(colon + 1), out var last))
            return false;

        range = new MergedRange(first, last);
        return true;
    }

    /// <summary>Whether the cell lies in the block and is not its first.</summary>
    public bool Covers(CellReference cell) =>
        cell != First && cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;
}
