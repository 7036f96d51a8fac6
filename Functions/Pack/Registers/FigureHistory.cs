using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Registers;

/// <summary>What one delivery says of one series on one reference date.</summary>
internal sealed record FigureVersion(Figure Figure, EvidenceEntry Evidence)
{
    public bool SaysTheSame(FigureVersion other) => Figure.Value == other.Figure.Value && Figure.Mark == other.Figure.Mark;

    public static int Compare(FigureVersion left, FigureVersion right)
    {
        var order = Precedence.Order.Compare(left.Evidence.Precedence, right.Evidence.Precedence);
        if (order == 0) order = Places.Compare(left.Figure.Trace, right.Figure.Trace);
        if (order == 0) order = Nullable.Compare(left.Figure.Value, right.Figure.Value);
        if (order == 0) order = left.Figure.Mark.CompareTo(right.Figure.Mark);
        return order == 0 ? string.CompareOrdinal(left.Figure.Unit, right.Figure.Unit) : order;
    }
}

/// <summary>The dates of one series that a pack needs: the newest two, and for the country and the provinces half a year.</summary>
internal sealed class FigureHistory(AreaLevel level, DateOnly meeting)
{
    private const int NewestKept = 2;

    private readonly SortedList<DateOnly, List<FigureVersion>> dates = new(NewestKept + 1);

    public IEnumerable<IReadOnlyList<FigureVersion>> Dates =>
        dates.Values.Select(versions => (IReadOnlyList<FigureVersion>)[.. versions.Order(Comparer<FigureVersion>.Create(FigureVersion.Compare))]);

    public void Add(FigureVersion version)
    {
        var date = version.Figure.ReferenceDate;
        if (dates.TryGetValue(date, out var versions))
        {
            Merge(versions, version);
            return;
        }

        if (!IsCharted(date) && dates.Count >= NewestKept && date < dates.Keys[^NewestKept]) return;
        dates.Add(date, [version]);
        while (dates.Count > NewestKept && !IsCharted(dates.Keys[0])) dates.RemoveAt(0);
    }

    private bool IsCharted(DateOnly date) =>
        level is AreaLevel.Country or AreaLevel.Province && ChartWindow.Covers(date, meeting);

    private static void Merge(List<FigureVersion> versions, FigureVersion version)
    {
        var same = versions.FindIndex(version.SaysTheSame);
        if (same < 0)
            versions.Add(version);
        else if (FigureVersion.Compare(version, versions[same]) > 0)
            versions[same] = version;
    }
}
