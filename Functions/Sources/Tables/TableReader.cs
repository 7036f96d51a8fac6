using System.Collections.ObjectModel;

namespace LrtIntegration.Sources.Tables;

/// <summary>The rows of a file, sheet after sheet, one at a time. Throws <see cref="TableFault"/> where the file cannot be read on.</summary>
internal abstract class TableReader : IDisposable
{
    /// <summary>The name of the sheet; empty for a delimited file.</summary>
    public string Sheet { get; protected set; } = "";

    public bool IsSheetHidden { get; protected set; }

    /// <summary>The row in the sheet, or the line in the delimited file on which the row begins; from 1.</summary>
    public int RowNumber { get; protected set; }

    /// <summary>Columns from 0 up to this one may have content.</summary>
    public int Width { get; protected set; }

    public bool IsRowHidden { get; protected set; }

    /// <summary>The hidden columns of this sheet in which content was met so far, with the first content.</summary>
    public virtual IReadOnlyDictionary<int, string> HiddenColumns => ReadOnlyDictionary<int, string>.Empty;

    public abstract bool Since1904 { get; }

    /// <summary>Whether a row can have too many cells: in a delimited file, where a delimiter inside a text shifts the rest.</summary>
    public abstract bool ShiftsBeyondHeader { get; }

    public abstract Cell this[int column] { get; }

    /// <summary>Moves to the next sheet, before its first row; false after the last one. A delimited file has one.</summary>
    public abstract bool NextSheet();

    /// <summary>Moves to the next row of the sheet; false after the last one.</summary>
    public abstract bool Read();

    public abstract string LocationOf(int column, string header);

    /// <summary>The place of the row as a whole.</summary>
    public abstract string RowLocation { get; }

    /// <summary>Whether any cells of this sheet are merged.</summary>
    public virtual bool HasMerges => false;

    /// <summary>The first cell of the merge that covers the cell, as in a location.</summary>
    public virtual string MergedInto(int column) => "";

    public bool IsRowBlank()
    {
        for (var column = 0; column < Width; column++)
        {
            if (!IsBlank(column))
                return false;
        }

        return true;
    }

    public virtual bool IsBlank(int column)
    {
        var cell = this[column];
        return cell.IsBlank || (cell.Kind == CellKind.Text && cell.Text.IsEmpty);
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
