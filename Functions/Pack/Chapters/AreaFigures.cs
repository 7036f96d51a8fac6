using System.Diagnostics;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The figures of one level of places: per indicator a line a place, a column a group; and per form of reception where COA splits them.</summary>
internal static class AreaFigures
{
    private const string Absent = "–";

    public static IEnumerable<Block> Blocks(FigureBook figures, AreaLevel level)
    {
        var series = figures.At(level).ToList();
        if (series.Count == 0) yield break;
        yield return new Heading($"cijfers-{StableId.Camel(level)}", 2, Title(level));
        foreach (var indicator in series.GroupBy(one => one.Indicator).OrderBy(group => group.Key))
        {
            var name = Phrase.Capital(Words.Of(indicator.Key));
            var id = $"tabel-{StableId.Camel(level)}-{StableId.Camel(indicator.Key)}";
            var totals = indicator.Where(one => one.Shelter is Shelter.Total).ToList();
            if (totals.Count > 0)
                yield return Table(id, $"{name} per {Words.Of(level)}", totals, one => Words.Of(one.Group), one => (int)one.Group, figures);
            foreach (var split in indicator.GroupBy(one => one.Group).OrderBy(group => group.Key).Where(split => split.Any(one => one.Shelter is not Shelter.Total)))
                yield return Table($"{id}-{StableId.Camel(split.Key)}-opvangvorm", $"{name} per {Words.Of(level)} naar opvangvorm, {Words.Of(split.Key)}", [.. split], one => Words.Of(one.Shelter), one => one.Shelter is Shelter.Total ? int.MaxValue : (int)one.Shelter, figures);
        }
    }

    private static string Title(AreaLevel level) => level switch
    {
        AreaLevel.Province => "Per provincie",
        AreaLevel.SafetyRegion => "Per veiligheidsregio",
        AreaLevel.Municipality => "Per gemeente",
        AreaLevel.Location => "Per locatie",
        _ => throw new UnreachableException(),
    };

    private static Table Table(string id, string caption, List<Series> series, Func<Series, string> columnOf, Func<Series, int> order, FigureBook figures)
    {
        var latest = series.Select(one => figures.Latest(one)!).ToList();
        var units = latest.Select(figure => figure.Unit).Distinct(StringComparer.Ordinal).ToList();
        var newest = latest.Max(figure => figure.ReferenceDate);
        var columns = series.OrderBy(order).Select(columnOf).Distinct(StringComparer.Ordinal).ToList();
        var isMunicipal = series[0].Level is AreaLevel.Municipality;
        var rows = series.GroupBy(one => one.Code, StringComparer.Ordinal).Select(place =>
        {
            var byColumn = place.ToDictionary(columnOf, StringComparer.Ordinal);
            var name = figures.Latest(place.First())!.Name;
            return (Province: isMunicipal ? ProvinceOf(place.First(), name) : "", Name: name, Cells: columns.Select(column =>
                byColumn.TryGetValue(column, out var one) ? Cell(one, figures, newest, units.Count > 1) : new Cell(Absent)).ToList());
        });
        return new(
            id,
            units.Count == 1 ? $"{caption} ({units[0]})" : caption,
            [
                new(Phrase.Capital(Words.Of(series[0].Level))),
                .. isMunicipal ? (Column[])[new("Provincie")] : [],
                .. columns.Select(column => new Column(Phrase.Capital(column), Alignment.Right)),
            ],
            [
                .. rows
                    .OrderBy(row => row.Province, StringComparer.Ordinal)
                    .ThenBy(row => row.Name, StringComparer.Ordinal)
                    .Select(row => new Row([new(row.Name), .. isMunicipal ? (Cell[])[new(row.Province)] : [], .. row.Cells])),
            ],
            $"{Phrase.Source("COA", latest.Select(figure => figure.Trace), latest.Select(figure => figure.ReferenceDate))} Tussen haakjes het verschil met de vorige stand; een streepje betekent: niet geleverd.{NotDelivered(series)}");
    }

    private static Cell Cell(Series series, FigureBook figures, DateOnly newest, bool needsUnit)
    {
        var figure = figures.Latest(series)!;
        var unit = needsUnit ? $" {figure.Unit}" : "";
        var change = (figure.Value, figures.Previous(series)?.Value) is ({ }, { }) ? $" ({FigureCells.Difference(figure, figures.Previous(series))})" : "";
        var stand = figure.ReferenceDate == newest ? "" : $" (stand van {DutchText.Date(figure.ReferenceDate)})";
        IEnumerable<Span> rest = unit.Length + change.Length + stand.Length == 0 ? [] : [new($"{unit}{change}{stand}", Emphasis.Muted)];
        return new([.. FigureCells.Value(figure, figures), .. rest]);
    }

    private static string NotDelivered(List<Series> series)
    {
        if (series[0].Level is not AreaLevel.Province) return "";
        var delivered = series.Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        var lacking = Gazetteer.Provinces.Where(province => !delivered.Contains(province.Code)).Select(province => province.Name).ToList();
        return lacking.Count == 0 ? "" : $" Niet geleverd: {DutchText.Enumerate(lacking)}.";
    }

    private static string ProvinceOf(Series series, string name) =>
        Gazetteer.ProvinceOf(new(series.Level, series.Code, name))?.Name ?? "onbekend";
}
