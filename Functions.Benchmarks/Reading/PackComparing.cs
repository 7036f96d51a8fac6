using BenchmarkDotNet.Attributes;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Comparison;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Benchmarks.Reading;

/// <summary>Two packs of 100,000 figures compared: a tenth changed, a tenth new, a tenth gone.</summary>
public class PackComparing
{
    private const int Figures = 100_000;

    private BriefingPack? _before;
    private BriefingPack? _now;

    [GlobalSetup]
    public void Setup()
    {
        _before = Pack([.. Enumerable.Range(0, Figures).Select(number => Figure(number, number))]);
        _now = Pack([.. Enumerable.Range(Figures / 10, Figures).Select(number => Figure(number, number % 10 == 0 ? number + 1 : number))]);
    }

    [Benchmark(Description = "PackComparison, 100,000 figures each")]
    public int Compare() => new PackComparison(_now!, _before!, ChangeSince.Meeting).Changes().Count;

    private static BriefingPack Pack(IReadOnlyList<PackFigure> figures) =>
        new("id", new(new(2023, 7, 20), Previous: null), 1, "1", [], [], figures, new([], [], Budget: null), [], [], [], [], [], [], [], []);

    private static PackFigure Figure(int number, decimal value) => new(
        $"fig-{number}", new(2023, 7, 3), AreaLevel.Municipality, $"GM{number}", "Gemeente", Indicator.Occupancy, PopulationGroup.Total, Shelter.Total, value, "personen", Mark.None, new("ab", "coa.csv", "regel 1", "1"));
}
