using LrtIntegration.Reference;

namespace LrtIntegration.Pack;

/// <summary>The figures of the pack, to be looked up by series.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<Series, List<PackFigure>> bySeries = [];
    private readonly HashSet<string> corrected;

    public FigureBook(IReadOnlyList<PackFigure> figures, IEnumerable<string> corrected)
    {
        this.corrected = new(corrected, StringComparer.Ordinal);
        All = figures;
        foreach (var figure in figures)
        {
            var series = Series.Of(figure);
            if (!bySeries.TryGetValue(series, out var list)) bySeries.Add(series, list = []);
            list.Add(figure);
        }

        Series = [.. figures.Select(Pack.Series.Of).Distinct()];
    }

    public IReadOnlyList<PackFigure> All { get; }

    public IReadOnlyList<Series> Series { get; }

    public bool IsCorrected(PackFigure figure) => corrected.Contains(figure.Id);

    /// <summary>All points of the series, oldest first.</summary>
    public IReadOnlyList<PackFigure> History(Series series) => bySeries.GetValueOrDefault(series) ?? [];

    public PackFigure? Latest(Series series) => bySeries.GetValueOrDefault(series)?[^1];

    public PackFigure? Previous(Series series) => bySeries.GetValueOrDefault(series) is [.., var previous, _] ? previous : null;

    public IEnumerable<Series> At(AreaLevel level) => Series.Where(series => series.Level == level);
}
