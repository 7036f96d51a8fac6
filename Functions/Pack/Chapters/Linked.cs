using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Text that links to the line of its evidence in the list of sources.</summary>
internal static class Linked
{
    public static string Target(Trace trace) => StableId.OfEvidence(trace.Sha256);

    public static Span Span(string text, Trace trace) => new(text, Target: Target(trace));

    public static Cell Cell(string text, Trace trace) => new(text, Target(trace));

    /// <summary>The line of the evidence of the newest among these figures.</summary>
    public static string? Newest(IEnumerable<PackFigure> figures) =>
        figures.MaxBy(figure => figure.ReferenceDate) is { } newest ? Target(newest.Trace) : null;

    /// <summary><c>verslag.docx, alinea 31</c>.</summary>
    public static Span Place(Trace trace) =>
        new(trace.Location.Length == 0 ? trace.FileName : $"{trace.FileName}, {trace.Location}", Emphasis.Muted, Target(trace));
}
