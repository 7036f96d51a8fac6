using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Text that knows what it rests on.</summary>
internal static class Linked
{
    public static string Target(Trace trace) => StableId.OfEvidence(trace.Sha256);

    public static Span Span(string text, Trace trace) => new(text, Origin: Origin.Of(trace));

    public static Span Span(string text, PackFigure figure) => new(text, Origin: Origin.Of(figure));

    public static Cell Cell(string text, Trace trace) => new([Span(text, trace)]);

    public static Cell Cell(string text, PackFigure figure) => new([Span(text, figure)]);

    public static Cell Cell(string text, Origin? origin) => new([new(text, Origin: origin)]);

    /// <summary>The line of the evidence of the newest among these figures.</summary>
    public static string? Newest(IEnumerable<PackFigure> figures) =>
        figures.MaxBy(figure => figure.ReferenceDate) is { } newest ? Target(newest.Trace) : null;

    /// <summary><c>verslag.docx, alinea 31</c>.</summary>
    public static Span Place(Trace trace) =>
        new(trace.Location.Length == 0 ? trace.FileName : $"{trace.FileName}, {trace.Location}", Emphasis.Muted, Target(trace), Origin.Of(trace));
}
