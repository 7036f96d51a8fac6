using LrtIntegration.Reference;

namespace LrtIntegration.Pack;

/// <summary>The figures of the pack, to be looked up by series.</summary>
internal sealed class FigureBook
{
    private readonly Dictionary<Series, List<PackFigure>> bySeries = [];
    private readonly HashSet<string> corrected;
    private readonly ILookup<string, PackOtherValue> others;
    private readonly DateOnly meeting;

    public FigureBook(BriefingPack pack, IEnumerable<string> corrected, DateOnly meeting)
    {
        var figures = pack.Figures;
        others = pack.OtherValues.ToLookup(other => other.Id, StringComparer.Ordinal);
        this.meeting = meeting;
        this.corrected = new(corrected, StringComparer.Ordinal);
        All = figures;
        var met = new List<Series>();
        foreach (var figure in figures)
        {
            var series = Series.Of(figure);
            if (!bySeries.TryGetValue(series, out var list))
            {
                bySeries.Add(series, list = []);
                met.Add(series);
            }

            list.Add(figure);
        }

        AllSeries = met;
    }

    public IReadOnlyList<PackFigure> All { get; }

    public IReadOnlyList<Series> AllSeries { get; }

    public bool IsCorrected(PackFigure figure) => corrected.Contains(figure.Id);

    /// <summary>What other sources say of this figure.</summary>
    public IEnumerable<PackOtherValue> OthersOf(PackFigure figure) => others[figure.Id];

    /// <summary>The points of the series that a chart shows, oldest first.</summary>
    public IReadOnlyList<PackFigure> Charted(Series series) =>
        [.. (bySeries.GetValueOrDefault(series) ?? []).Where(figure => ChartWindow.Covers(figure.ReferenceDate, meeting))];

    public PackFigure? Latest(Series series) => bySeries.GetValueOrDefault(series)?[^1];

    public PackFigure? Previous(Series series) => bySeries.GetValueOrDefault(series) is [.., var previous, _] ? previous : null;

    public IEnumerable<Series> At(AreaLevel level) => AllSeries.Where(series => series.Level == level);
}
