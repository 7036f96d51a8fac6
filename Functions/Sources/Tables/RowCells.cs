namespace LrtIntegration.Sources.Tables;

/// <summary>The cells of one row of a sheet. Its room is used again for the next row.</summary>
internal sealed class RowCells
{
    private Slot[] _slots = new Slot[32];
    private char[] _characters = new char[1024];
    private int _used;

    /// <summary>Columns from 0 up to this one may have content.</summary>
    public int Width { get; private set; }

    /// <summary>How many characters its cells have together, those of shared texts each time.</summary>
    public long Characters { get; private set; }

    public void Clear()
    {
        Characters = 0;
        Array.Clear(_slots, 0, Width);
        Width = 0;
        _used = 0;
    }

    public void Add(int column, CellKind kind, string text)
    {
        SlotFor(column) = new Slot(kind, text, 0, text.Length);
        Characters += text.Length;
    }

    public void Add(int column, CellKind kind, ReadOnlySpan<char> text)
    {
        if (_used + text.Length > _characters.Length)
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _used + text.Length));

        text.CopyTo(_characters.AsSpan(_used));
        SlotFor(column) = new Slot(kind, null, _used, text.Length);
        _used += text.Length;
        Characters += text.Length;
    }

    public bool TryGet(int column, out Cell cell)
    {
        if (column >= Width || _slots[column].Kind == CellKind.Absent)
        {
            cell = default;
            return false;
        }

        var slot = _slots[column];
        cell = new Cell(slot.Kind, slot.Text is { } text ? text : _characters.AsSpan(slot.Start, slot.Length));
        return true;
    }

    private ref Slot SlotFor(int column)
    {
        if (column >= _slots.Length)
            Array.Resize(ref _slots, Math.Max(_slots.Length * 2, column + 1));

        Width = Math.Max(Width, column + 1);
        return ref _slots[column];
    }

    /// <summary>Where the text of a cell lies: in a string that more cells share, or in the row's own characters.</summary>
    private readonly record struct Slot(CellKind Kind, string? Text, int Start, int Length);
}
