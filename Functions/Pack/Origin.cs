using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>What a figure or a statement in the document rests on: a place that was read, or the parts that it was computed from.</summary>
/// <param name="Derivation">Dutch: how it follows from its parts ("verschil", "som"); empty where it was read as it is.</param>
internal sealed record Origin(IReadOnlyList<OriginPart> Parts, string Derivation = "")
{
    public static Origin Of(Trace trace) => new([new("", trace)]);

    public static Origin Of(PackFigure figure) => new([OriginPart.Of(figure)]);

    /// <summary>Of two or more parts; a part that is not there is left out.</summary>
    public static Origin? Of(string derivation, params IEnumerable<PackFigure?> figures) =>
        Of(derivation, figures.OfType<PackFigure>().Select(OriginPart.Of));

    public static Origin? Of(string derivation, IEnumerable<OriginPart> parts) =>
        parts.Distinct().ToList() is { Count: > 0 } known ? new(known, derivation) : null;

    /// <summary>One origin for what stands in one line.</summary>
    public static Origin? Together(IEnumerable<Origin?> origins)
    {
        var known = origins.OfType<Origin>().ToList();
        return known.Count == 0 ? null : new(
            [.. known.SelectMany(origin => origin.Parts).Distinct()],
            string.Join("; ", known.Select(origin => origin.Derivation).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)));
    }
}

/// <summary>One thing that was read, or that was given with the program.</summary>
/// <param name="Name">What it is, where there are several: "bezetting, amv".</param>
/// <param name="Trace">Where it was read; null for what no sender sent, of which the name says all.</param>
/// <param name="On">The reference date of a figure.</param>
internal sealed record OriginPart(string Name, Trace? Trace, DateOnly? On = null)
{
    public static OriginPart Of(PackFigure figure) => new(
        $"{Words.Of(figure.Indicator)}{(figure.Group is PopulationGroup.Total ? "" : ", " + Words.Of(figure.Group))}{(figure.Shelter is Shelter.Total ? "" : ", " + Words.Of(figure.Shelter))}",
        figure.Trace,
        figure.ReferenceDate);
}

/// <summary>What the digits in a text are. Figures need an <see cref="Origin"/>; the others are not figures of a source.</summary>
internal enum Numbers
{
    Figures,

    /// <summary>Days and times.</summary>
    Dates,

    /// <summary>How many lines of this document or files of the dossier.</summary>
    Counts,

    /// <summary>Numbers of agenda items, chapters and references, and marks such as a hash or a code.</summary>
    Marks,
}
