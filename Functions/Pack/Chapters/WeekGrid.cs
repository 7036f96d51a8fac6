using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The dates of a chart: every date with a figure, and the Monday of every week between them that has none.</summary>
internal static class WeekGrid
{
    public static IReadOnlyList<DateOnly> Of(IEnumerable<PackFigure> figures)
    {
        var known = new SortedSet<DateOnly>(figures.Select(figure => figure.ReferenceDate));
        if (known.Count == 0) return [];
        var weeks = known.Select(IsoWeek.Of).ToHashSet();
        var dates = new SortedSet<DateOnly>(known);
        for (var monday = IsoWeek.Of(known.Min).Monday; monday <= known.Max; monday = monday.AddDays(7))
        {
            if (!weeks.Contains(IsoWeek.Of(monday))) dates.Add(monday);
        }

        return [.. dates];
    }
}
