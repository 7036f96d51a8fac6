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

/// <summary>The dates of one series that a pack needs: the newest two, for the country and the provinces half a year, and those since the previous meeting that were corrected.</summary>
/// <param name="previous">The day of the previous meeting; <paramref name="meeting"/> itself where there is none.</param>
internal sealed class FigureHistory(Series series, DateOnly previous, DateOnly meeting)
{
    private const int NewestKept = 2;

    private static readonly Comparer<FigureVersion> Order = Comparer<FigureVersion>.Create(FigureVersion.Compare);

    private readonly SortedList<DateOnly, FigureVersion[]> dates = new(NewestKept + 1);

    public Series Series => series;

    /// <summary>Of each date the version that counts, oldest first.</summary>
    public IReadOnlyList<FigureVersion> Last =>
        dates.Values.Select(versions => versions is [var only] ? only : versions.MaxBy(version => version, Order)!).ToArray();

    public IEnumerable<IReadOnlyList<FigureVersion>> Dates =>
        dates
            .Where((entry, index) => index >= dates.Count - NewestKept || IsCharted(entry.Key) || entry.Value.Length > 1)
            .Select(entry => entry.Value)
            .Select(versions => versions is [_] ? versions : (IReadOnlyList<FigureVersion>)[.. versions.Order(Order)]);

    public void Add(FigureVersion version)
    {
        var date = version.Figure.ReferenceDate;
        if (dates.TryGetValue(date, out var versions))
        {
            dates[date] = Merged(versions, version);
            return;
        }

        if (!MayCount(date) && dates.Count >= NewestKept && date < dates.Keys[^NewestKept]) return;
        dates.Add(date, [version]);
        while (dates.Count > NewestKept && !MayCount(dates.Keys[0])) dates.RemoveAt(0);
    }

    // A correction may still come of any date since the previous meeting, so those wait until all has been read.
    private bool MayCount(DateOnly date) => IsCharted(date) || (date >= previous && date < meeting);

    private bool IsCharted(DateOnly date) =>
        series.Level is AreaLevel.Country or AreaLevel.Province && ChartWindow.Covers(date, meeting);

    private static FigureVersion[] Merged(FigureVersion[] versions, FigureVersion version)
    {
        var same = Array.FindIndex(versions, version.SaysTheSame);
        if (same < 0)
            return [.. versions, version];
        if (FigureVersion.Compare(version, versions[same]) > 0)
            versions[same] = version;
        return versions;
    }
}
