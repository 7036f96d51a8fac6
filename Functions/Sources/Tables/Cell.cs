namespace LrtIntegration.Sources.Tables;

/// <summary>What kind of thing stands in a cell.</summary>
internal enum CellKind
{
    /// <summary>The table has no such column.</summary>
    Absent,
    Blank,
    Text,
    Number,

    /// <summary>A number that the workbook shows as a date.</summary>
    Date,

    /// <summary>As <see cref="Date"/>, in a workbook that counts its days from 1904.</summary>
    DateSince1904,

    /// <summary>A number that the workbook shows as a percentage.</summary>
    Percentage,
    Truth,
    Error,

    /// <summary>A formula whose outcome the workbook does not hold.</summary>
    Uncalculated,

    /// <summary>Covered by a merged cell; the content stands in the first cell of the merge.</summary>
    Merged,
}

/// <summary>One cell of the row that is being read; valid until the next row.</summary>
/// <param name="text">As it stands in the file; for a number in a workbook that is the invariant notation.</param>
internal readonly ref struct Cell(CellKind kind, ReadOnlySpan<char> text)
{
    public CellKind Kind { get; } = kind;

    /// <summary>Without the white space around it.</summary>
    public ReadOnlySpan<char> Text => Whole.Trim();

    /// <summary>With the white space around it.</summary>
    public ReadOnlySpan<char> Whole { get; } = text;

    public bool IsBlank => Kind is CellKind.Absent or CellKind.Blank or CellKind.Merged;

    /// <summary>Whether the cell can be taken as the text that it shows.</summary>
    public bool IsPlain => Kind is CellKind.Absent or CellKind.Blank or CellKind.Text or CellKind.Number;

    /// <summary>As a Dutch reader sees it in the file.</summary>
    public string Shown(StringPool pool) => Kind is CellKind.Text or CellKind.Blank
        ? pool.Get(Whole)
        : pool.Get(CellText.Shown(this));
}
