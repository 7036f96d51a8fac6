using LrtIntegration.Pack.Striking;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>The figures of all deliveries, folded while they stream past: it grows with the number of series and of weeks between two meetings, not with the history.</summary>
internal sealed class FigureRegister(DateOnly previous, DateOnly meeting)
{
    private readonly Dictionary<Series, FigureHistory> histories = [];

    public void Add(Figure figure, EvidenceEntry evidence)
    {
        if (figure.ReferenceDate > meeting)
        {
            evidence.Tally.AfterMeeting++;
            return;
        }

        evidence.StandsAt(figure.ReferenceDate);
        var series = Series.Of(figure);
        if (!histories.TryGetValue(series, out var history))
            histories.Add(series, history = new(series, previous, meeting));
        history.Add(new(figure, evidence));
    }

    /// <summary>Every version that is left, a list per series and date, the one that counts last.</summary>
    public IEnumerable<IReadOnlyList<FigureVersion>> Points() => InOrder().SelectMany(history => history.Dates);

    /// <summary>Each series with all that is left of it, also what is older than the pack shows.</summary>
    public IEnumerable<SeriesHistory> Histories() => InOrder().Select(history => new SeriesHistory(history.Series, history.Last));

    private IEnumerable<FigureHistory> InOrder() => histories.Values.OrderBy(history => history.Series, Series.Order);
}
