using LrtIntegration.Pack;

namespace LrtIntegration.Render.Charts;

/// <summary>A chart after everything about it is decided: shapes in pixels, to be drawn in this order.</summary>
internal sealed record Drawing(double Width, double Height, IReadOnlyList<Shape> Shapes);

/// <summary>One thing to draw.</summary>
internal abstract record Shape;

/// <summary>A line through points, without interruption.</summary>
internal sealed record Polyline(IReadOnlyList<Spot> Points, Ink Ink, double Thickness, LineStyle Style = LineStyle.Solid) : Shape;

internal sealed record Dot(Spot Centre, double Radius, Ink Ink) : Shape;

internal sealed record Box(Spot Corner, double Width, double Height, Ink Ink) : Shape;

/// <param name="Baseline">Where the text stands: at its start, middle or end, as <paramref name="Anchor"/> says.</param>
internal sealed record Label(string Text, Spot Baseline, Anchor Anchor, Ink Ink, Weight Weight = Weight.Regular) : Shape;

internal readonly record struct Spot(double X, double Y);

internal enum Anchor
{
    Start,
    Middle,
    End,
}

internal enum Weight
{
    Regular,
    Strong,
}
