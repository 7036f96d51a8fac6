namespace LrtIntegration.Benchmarks.Office;

/// <summary>A cell of a worksheet, as its user sees it.</summary>
internal abstract record Cell
{
    private Cell()
    {
    }

    public sealed record Text(string Value) : Cell;

    public sealed record Header(string Value) : Cell;

    public sealed record Title(string Value) : Cell;

    public sealed record Number(decimal Value) : Cell;

    /// <summary>A number that shows as an amount in euro.</summary>
    public sealed record Euro(decimal Value) : Cell;

    public sealed record Date(DateOnly Value) : Cell;
}

/// <summary>A worksheet; widths of columns in characters.</summary>
internal sealed record Sheet(string Name, SheetVisibility Visibility, IReadOnlyList<double> Widths, IReadOnlyList<IReadOnlyList<Cell>> Rows);

internal enum SheetVisibility
{
    Visible,
    Hidden,
}
