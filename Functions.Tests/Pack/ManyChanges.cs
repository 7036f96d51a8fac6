using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class ManyChanges
{
    // Beside the signals, the delivery of their table has changed.
    [Theory]
    [InlineData(24, "Bron: de vergelijking van beide stukken.")]
    [InlineData(25, "De eerste 25 van 26 veranderingen; alle staan in pack.json.")]
    public void OfWhichTheDocumentShowsTheFirst(int signals, string source)
    {
        var before = Given.Nothing.Pack();
        var file = Enumerable.Range(1, signals).Aggregate(Delivered.Prt("a.eml"), (one, number) => one.Signal(WholePack.Province("PV22"), "2023-07-06", $"Onderwerp{number}", Ask.Decision));
        var list = Tables(Given.Nothing.With(file).After(before)).Single(table => table.Id == "tabel-veranderd-version-lijst");

        list.Rows.Count.ShouldBe(25);
        list.SourceLine.ShouldBe(source);
    }

    [Theory]
    [InlineData(15, "De cijfers zelf staan in hoofdstuk 4 en in pack.json.")]
    [InlineData(16, "De grootste 15 van 16 reeksen; alle 17 nieuwe cijfers staan in pack.json.")]
    public void OfFiguresTheLargestSeries(int series, string source)
    {
        var before = Given.Nothing.Pack();
        var kinds = Enum.GetValues<Indicator>().SelectMany(indicator => new[] { PopulationGroup.Total, PopulationGroup.PermitHolders }.Select(group => (indicator, group))).Take(series);
        var file = kinds.Aggregate(Delivered.Coa("a.csv"), (one, kind) => one.Figure("2023-07-10", 100, kind.indicator, kind.group, area: WholePack.Drenthe))
            .Figure("2023-07-10", 120, Indicator.HousingTarget, area: WholePack.Province("PV20").Area);
        var tables = Tables(Given.Nothing.With(file).After(before));
        var table = tables.Single(one => one.Id == "tabel-veranderd-version-reeksen");

        table.Rows.Count.ShouldBe(15);
        table.SourceLine.ShouldBe(source);
        tables.ShouldNotContain(one => one.Id == "tabel-veranderd-version-lijst" && one.Rows.Count == 0);
    }

    [Fact]
    public void OfWhichOneThatIsGoneBearsTheNameItHad()
    {
        var with = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-06", "Plekken voor amv", Ask.Decision)).Pack();

        Tables(Given.Nothing.After(with)).Single(table => table.Id == "tabel-veranderd-version-lijst").Rows.Select(row => row.Cells[0].Spans[0].Text)
            .ShouldContain(name => name == "Signaal PRT Drenthe: Plekken voor amv");
    }

    private static List<Table> Tables(BriefingPack pack) =>
        [.. pack.Document.Sections.Single(section => section.Id == "veranderd").Blocks.OfType<Table>()];
}
