using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>A figure and its change as they stand in a table.</summary>
internal static class FigureCells
{
    public static IReadOnlyList<Span> Value(PackFigure figure, FigureBook book)
    {
        var value = Linked.Span(Phrase.Value(figure.Value, figure.Mark), figure);
        return [value, .. book.IsCorrected(figure) ? (Span[])[new(" (gecorrigeerd)", Emphasis.Muted)] : [], .. book.OthersOf(figure).SelectMany(Other)];
    }

    private static IEnumerable<Span> Other(PackOtherValue other) =>
        [new(" (andere bron: ", Emphasis.Muted), Linked.Span(Phrase.Value(other.Value, other.Mark), other.Trace), new(")", Emphasis.Muted)];

    /// <summary><c>+ 214 sinds 26 juni 2023</c>, or why there is no change to give.</summary>
    public static string Change(PackFigure latest, PackFigure? previous) => previous switch
    {
        null => "geen eerdere stand",
        _ => $"{Difference(latest, previous)} sinds {DutchText.Date(previous.ReferenceDate)}",
    };

    /// <summary>What a change rests on: both figures.</summary>
    public static Origin? Between(PackFigure latest, PackFigure? previous) =>
        previous is null ? null : Origin.Of("verschil", latest, previous);

    public static string Difference(PackFigure latest, PackFigure? previous) => (latest.Value, previous?.Value) switch
    {
        _ when previous is null => "n.v.t.",
        ({ } now, { } before) when string.Equals(latest.Unit, previous.Unit, StringComparison.Ordinal) => DutchText.Difference(now - before),
        ({ }, { }) => "andere eenheid",
        _ => "verschil onbekend",
    };
}
