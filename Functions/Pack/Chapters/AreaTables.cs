using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>One column of a table of places: what it counts, for whom, in which form of reception.</summary>
internal sealed record AreaColumn(Indicator Indicator, PopulationGroup Group, Shelter Shelter)
{
    public static AreaColumn Of(Series series) => new(series.Indicator, series.Group, series.Shelter);

    /// <summary><c>Capaciteit amv</c>; where the whole table counts one thing, only what tells its columns apart.</summary>
    public string Header(AreaTable table) =>
        table.Columns.Select(column => column.Indicator).Distinct().Count() == 1 && Parts is { Length: > 0 } apart
            ? Phrase.Capital(apart)
            : Phrase.Capital($"{Short} {Parts}".TrimEnd());

    private string Parts => string.Join(
        ' ',
        ((string[])[IsOfItself ? "" : Words.Of(Group), Shelter is Shelter.Total ? "" : Words.Of(Shelter)]).Where(word => word.Length > 0));

    /// <summary>Whether the indicator itself says whom it counts.</summary>
    private bool IsOfItself => Group == (Indicator is Indicator.HousingTarget or Indicator.Housed or Indicator.HousingBalance ? PopulationGroup.PermitHolders : PopulationGroup.Total);

    private string Short => Indicator switch
    {
        Indicator.Locations => "locaties",
        Indicator.ExtraCapacityNeeded => "extra nodig",
        Indicator.HousingTarget => "taakstelling",
        Indicator.Housed => "gerealiseerd",
        Indicator.HousingBalance => "voor- of achterstand",
        _ => Words.Of(Indicator),
    };
}

/// <summary>A table of places: its subject in words and what its columns count, in order.</summary>
internal sealed record AreaTable(string Id, string Subject, IReadOnlyList<AreaColumn> Columns);

/// <summary>The few tables in which the figures of one level of places stand: what is read together stands together.</summary>
internal static class AreaTables
{
    /// <summary>As many columns of figures as an upright page can bear with the name of the place.</summary>
    private const int Widest = 6;

    public static IReadOnlyList<AreaTable> Of(IEnumerable<Series> series)
    {
        var columns = series.Select(AreaColumn.Of).Distinct()
            .OrderBy(column => column.Indicator).ThenBy(column => column.Group).ThenBy(column => column.Shelter)
            .ToList();
        var tables = new List<AreaTable>();
        foreach (var theme in Themes(columns).Where(theme => theme.Columns.Count > 0))
        {
            if (tables.Count > 0 && tables[^1].Columns.Count + theme.Columns.Count <= Widest && IsOfReception(tables[^1]) && IsOfReception(theme))
                tables[^1] = Joined(tables[^1], theme);
            else
                tables.Add(theme);
        }

        return [.. tables.SelectMany(Parts)];
    }

    private static IEnumerable<AreaTable> Themes(IReadOnlyList<AreaColumn> columns)
    {
        AreaTable Theme(string id, string subject, Func<AreaColumn, bool> which) => new(id, subject, [.. columns.Where(which)]);
        yield return Theme("bezetting", "bezetting", column => column is { Indicator: Indicator.Occupancy, Shelter: Shelter.Total });
        yield return Theme("bezetting-opvangvorm", "bezetting naar opvangvorm", column => column is { Indicator: Indicator.Occupancy, Shelter: not Shelter.Total });
        yield return Theme("capaciteit", "capaciteit", column => column.Indicator is Indicator.Capacity or Indicator.ExtraCapacityNeeded);
        yield return Theme("stroom", "in- en uitstroom en locaties", column => column.Indicator is Indicator.Inflow or Indicator.Outflow or Indicator.Locations);
        yield return Theme("huisvesting", "huisvesting van statushouders", column => column.Indicator is Indicator.HousingTarget or Indicator.Housed or Indicator.HousingBalance);
    }

    private static bool IsOfReception(AreaTable table) =>
        table.Columns.All(column => column.Indicator is not (Indicator.HousingTarget or Indicator.Housed or Indicator.HousingBalance));

    private static AreaTable Joined(AreaTable table, AreaTable more) => new(
        table.Id,
        more.Subject.StartsWith(table.Subject, StringComparison.Ordinal) ? table.Subject : $"{table.Subject}; {more.Subject}",
        [.. table.Columns, .. more.Columns]);

    private static IEnumerable<AreaTable> Parts(AreaTable table) =>
        table.Columns.Chunk(Widest).Select((columns, index) => index == 0
            ? table with { Columns = columns }
            : new AreaTable($"{table.Id}-{DutchText.Number(index + 1)}", $"{table.Subject}, vervolg", columns));
}
