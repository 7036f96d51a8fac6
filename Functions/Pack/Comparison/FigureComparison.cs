using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Comparison;

/// <summary>The figures of a pack against those of an earlier one. A small number is told of neither.</summary>
internal sealed class FigureComparison(BriefingPack now, BriefingPack before, Causes causes, ChangeSince since)
{
    private const int NewestKept = 2;

    private readonly Dictionary<string, PackFigure> current = Index(now.Figures);
    private readonly Dictionary<Series, int> newest = [];

    public IEnumerable<PackChange> Changes()
    {
        var old = Index(before.Figures);
        foreach (var figure in now.Figures)
        {
            if (!old.TryGetValue(figure.Id, out var former))
                yield return new("figure", figure.Id, ChangeKind.New, null, Told(figure, figure), causes.OfNew(figure.Trace), since);
            else if (figure.Value != former.Value || figure.Mark != former.Mark || !string.Equals(figure.Unit, former.Unit, StringComparison.Ordinal))
                yield return new("figure", figure.Id, ChangeKind.Changed, Told(former, figure), Told(figure, former), causes.OfChange(figure.Id, figure.Trace, former.Trace), since);
        }

        foreach (var figure in before.Figures.Where(figure => !current.ContainsKey(figure.Id) && !MadeRoom(figure)))
            yield return new("figure", figure.Id, ChangeKind.Gone, SmallNumbers.IsGuarded(figure) ? Phrase.Hidden : Told(figure, figure), null, causes.OfGone(figure.Trace), since);
    }

    private static Dictionary<string, PackFigure> Index(IReadOnlyList<PackFigure> figures)
    {
        var index = new Dictionary<string, PackFigure>(figures.Count, StringComparer.Ordinal);
        foreach (var figure in figures) index.TryAdd(figure.Id, figure);
        return index;
    }

    /// <summary>The value with its unit, unless it or what stands beside it may not be shown.</summary>
    private static string Told(PackFigure figure, PackFigure beside) =>
        IsHidden(figure) || IsHidden(beside) ? Phrase.Hidden : $"{Phrase.Value(figure.Value, figure.Mark)} {figure.Unit}".TrimEnd();

    private static bool IsHidden(PackFigure figure) =>
        SmallNumbers.IsGuarded(figure) && (figure.Mark is Mark.Secret || SmallNumbers.IsSmall(figure.Value));

    /// <summary>Whether newer dates took the place of this one, as they do in every pack.</summary>
    private bool MadeRoom(PackFigure figure)
    {
        if (figure.Level is AreaLevel.Country or AreaLevel.Province && ChartWindow.Covers(figure.ReferenceDate, now.Meeting.Date)) return false;
        if (newest.Count == 0)
        {
            foreach (var series in now.Figures.GroupBy(Series.Of))
                newest.Add(series.Key, series.Select(one => one.ReferenceDate.DayNumber).Distinct().OrderDescending().Take(NewestKept).Last());
        }

        return newest.TryGetValue(Series.Of(figure), out var day) && figure.ReferenceDate.DayNumber < day;
    }
}
