using LrtIntegration.Benchmarks.Coa;
using LrtIntegration.Reference;

namespace LrtIntegration.Benchmarks.Workload;

/// <summary>The rows of one big weekly delivery: the country, the provinces and all municipalities in force on its date.</summary>
internal static class WorkloadWeek
{
    public static IEnumerable<CoaRow> Rows(DateOnly on, int week)
    {
        var towns = Gazetteer.Municipalities
            .Where(town => Gazetteer.Resolve(AreaLevel.Municipality, town.Code, "", on) is AreaMatch.Found)
            .Select(town => KeyValuePair.Create(town, TownFigures.Of(town, week)))
            .ToArray();
        var provinces = Gazetteer.Provinces.ToDictionary(
            province => province.Code,
            province => Sum(towns.Where(town => town.Key.ProvinceCode == province.Code).Select(town => town.Value)),
            StringComparer.Ordinal);

        return
        [
            .. Area(on, "land", "NL", "Nederland", Sum(provinces.Values)),
            .. Gazetteer.Provinces.SelectMany(province => Area(on, "provincie", province.Code, province.Name, provinces[province.Code])),
            .. towns.SelectMany(town => Area(on, "gemeente", town.Key.Code, town.Key.Name, town.Value)),
        ];
    }

    private static int[] Sum(IEnumerable<int[]> figures) =>
        figures.Aggregate(new int[TownFigures.Measures.Count], (sum, next) => [.. sum.Zip(next, (left, right) => left + right)]);

    private static IEnumerable<CoaRow> Area(DateOnly on, string level, string code, string name, int[] figures) =>
        TownFigures.Measures.Select((measure, index) => CoaRow.Of(on, level, code, name, measure, figures[index]));
}
