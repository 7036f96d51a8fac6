namespace LrtIntegration.Render.Paper;

/// <summary>A page of A4, upright or lying. Lengths are twentieths of a point.</summary>
internal sealed record Page(int Width, int Height)
{
    public const int Margin = 1247;

    private const int HeaderAndFooter = 600;

    public static Page Portrait { get; } = new(11906, 16838);

    public static Page Landscape { get; } = new(16838, 11906);

    public int TextWidth => Width - (2 * Margin);

    public int TextHeight => Height - (2 * Margin) - HeaderAndFooter;
}
