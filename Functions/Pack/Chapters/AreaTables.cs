using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The few tables in which the figures of one level of places stand: what is read together stands together.</summary>
internal static class AreaTables
{
    /// <summary>As many columns of figures as an upright page can bear with the name of the place.</summary>
    private const int Widest = 6;

    public static IReadOnlyList<AreaTable> Of(IReadOnlyCollection<Series> series)
    {
        // A municipality has its province beside it.
        var widest = series.Any(one => one.Level is AreaLevel.Municipality) ? Widest - 1 : Widest;
        var columns = series.Select(AreaColumn.Of).Distinct()
            .OrderBy(column => column.Indicator).ThenBy(column => column.Group).ThenBy(column => column.Shelter)
            .ToList();
        var tables = new List<AreaTable>();
        foreach (var theme in Themes(columns).Where(theme => theme.Columns.Count > 0))
        {
            if (tables.Count > 0 && tables[^1].Columns.Count + theme.Columns.Count <= widest && tables[^1].IsOfReception && theme.IsOfReception)
                tables[^1] = tables[^1] with { Columns = [.. tables[^1].Columns, .. theme.Columns] };
            else
                tables.Add(theme);
        }

        return [.. tables.SelectMany(table => Parts(table, widest))];
    }

    private static IEnumerable<AreaTable> Themes(IReadOnlyList<AreaColumn> columns)
    {
        AreaTable Theme(string id, Func<AreaColumn, bool> which) => new(id, [.. columns.Where(which)]);
        yield return Theme("bezetting", column => column is { Indicator: Indicator.Occupancy, Shelter: Shelter.Total });
        yield return Theme("bezetting-opvangvorm", column => column is { Indicator: Indicator.Occupancy, Shelter: not Shelter.Total });
        yield return Theme("capaciteit", column => column.Indicator is Indicator.Capacity or Indicator.ExtraCapacityNeeded);
        yield return Theme("stroom", column => column.Indicator is Indicator.Inflow or Indicator.Outflow or Indicator.Locations);
        yield return Theme("huisvesting", column => column.IsOfHousing);
    }

    private static IEnumerable<AreaTable> Parts(AreaTable table, int widest) =>
        table.Columns.Chunk(widest).Select((columns, index) => new AreaTable(index == 0 ? table.Id : $"{table.Id}-{DutchText.Number(index + 1)}", columns));
}
