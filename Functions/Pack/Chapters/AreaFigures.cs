using System.Diagnostics;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The figures of one level of places in a few tables: a line a place, a column for each thing counted.</summary>
internal static class AreaFigures
{
    private const string Absent = "–";

    public static IEnumerable<Block> Blocks(FigureBook figures, AreaLevel level)
    {
        var series = figures.At(level).ToList();
        if (series.Count == 0) yield break;
        yield return new Heading($"cijfers-{StableId.Camel(level)}", 2, Title(level));
        foreach (var table in AreaTables.Of(series))
            yield return Table(table, [.. series.Where(one => table.Columns.Contains(AreaColumn.Of(one)))], figures);
    }

    private static string Title(AreaLevel level) => level switch
    {
        AreaLevel.Province => "Per provincie",
        AreaLevel.SafetyRegion => "Per veiligheidsregio",
        AreaLevel.Municipality => "Per gemeente",
        AreaLevel.Location => "Per locatie",
        _ => throw new UnreachableException(),
    };

    private static Table Table(AreaTable table, List<Series> series, FigureBook figures)
    {
        var latest = series.Select(one => figures.Latest(one)!).ToList();
        var units = Units(latest);
        var newest = latest.Max(figure => figure.ReferenceDate);
        var level = series[0].Level;
        var isMunicipal = level is AreaLevel.Municipality;
        var caption = $"{table.Subject} per {Words.Of(level)}";
        var ofColumn = series.ToLookup(AreaColumn.Of);
        var columns = table.Columns.Select(column => (Column: column, Units: Units(ofColumn[column].Select(one => figures.Latest(one)!)))).ToList();
        var rows = series.GroupBy(one => one.Code, StringComparer.Ordinal).Select(place =>
        {
            var byColumn = place.ToDictionary(AreaColumn.Of);
            var name = figures.Latest(place.First())!.Name;
            return (Province: isMunicipal ? ProvinceOf(place.First(), name) : "", Name: name, Cells: columns.Select(column =>
                byColumn.TryGetValue(column.Column, out var one) ? Cell(one, figures, newest, column.Units.Count > 1) : new Cell(Absent)).ToList());
        });
        return new(
            $"tabel-{StableId.Camel(level)}-{table.Id}",
            units.Count == 1 ? $"{caption} ({units[0]})" : caption,
            [
                new(Phrase.Capital(Words.Of(level))),
                .. isMunicipal ? (Column[])[new("Provincie")] : [],
                .. columns.Select(column => new Column(Header(column.Column.Header(table), units.Count > 1 && column.Units.Count == 1 ? column.Units[0] : ""), Alignment.Right)),
            ],
            [
                .. rows
                    .OrderBy(row => row.Province, StringComparer.Ordinal)
                    .ThenBy(row => row.Name, StringComparer.Ordinal)
                    .Select(row => new Row([new(row.Name), .. isMunicipal ? (Cell[])[new(row.Province)] : [], .. row.Cells])),
            ],
            $"{Phrase.Source("COA", latest.Select(figure => figure.ReferenceDate))}{Compared(series, figures)}{NotDelivered(series)}",
            Linked.Newest(latest));
    }

    private static List<string> Units(IEnumerable<PackFigure> figures) => [.. figures.Select(figure => figure.Unit).Distinct(StringComparer.Ordinal)];

    private static string Header(string name, string unit) =>
        unit.Length == 0 || name.Contains(unit, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({unit})";

    private static Cell Cell(Series series, FigureBook figures, DateOnly newest, bool needsUnit)
    {
        var figure = figures.Latest(series)!;
        var unit = needsUnit ? $" {figure.Unit}" : "";
        var change = (figure.Value, figures.Previous(series)?.Value) is ({ }, { }) ? $" ({Difference(figure, figures.Previous(series)!)})" : "";
        var stand = figure.ReferenceDate == newest ? "" : $" (stand van {DutchText.Date(figure.ReferenceDate)})";
        IEnumerable<Span> rest = unit.Length + change.Length + stand.Length == 0 ? [] : [new($"{unit}{change}{stand}", Emphasis.Muted, Origin: change.Length == 0 ? null : FigureCells.Between(figure, figures.Previous(series)), Numbers: change.Length == 0 ? Numbers.Dates : Numbers.Figures)];
        return new([.. FigureCells.Value(figure, figures), .. rest]);
    }

    private static string Difference(PackFigure figure, PackFigure previous) =>
        figure.Value == previous.Value && string.Equals(figure.Unit, previous.Unit, StringComparison.Ordinal) ? "0" : FigureCells.Difference(figure, previous);

    private static string Compared(List<Series> series, FigureBook figures)
    {
        var before = series.Select(figures.Previous).OfType<PackFigure>().Select(figure => figure.ReferenceDate).Distinct().ToList();
        return before.Count switch
        {
            0 => "",
            1 => $" Tussen haakjes: verschil met {DutchText.Date(before[0])}.",
            _ => " Tussen haakjes: verschil met de vorige peildatum.",
        };
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
