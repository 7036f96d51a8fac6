using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class FewTablesOfPlaces
{
    private static readonly Area Drenthe = Gazetteer.Provinces.Single(province => province.Name == "Drenthe").Area;

    private static readonly BriefingPack Some = Given.Nothing.With(Delivered.Coa("a.csv")
        .Figure("2023-07-03", 90, area: Drenthe)
        .Figure("2023-07-10", 100, area: Drenthe)
        .Figure("2023-07-10", 40, Indicator.Capacity, area: Drenthe, unit: "plekken")
        .Figure("2023-07-03", 7, Indicator.Outflow, PopulationGroup.PermitHolders, area: Drenthe)
        .Figure("2023-07-10", 7, Indicator.Outflow, PopulationGroup.PermitHolders, area: Drenthe)
        .Figure("2023-07-01", 60, Indicator.HousingTarget, PopulationGroup.PermitHolders, area: Drenthe)
        .Figure("2023-07-01", -5, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: Drenthe, mark: Mark.Provisional))
        .Pack();

    [Fact]
    public void WhatIsReadTogetherStandsInOneTable() =>
        Lines().ShouldBe(
        [
            "== Bezetting, capaciteit en uitstroom per provincie",
            "Provincie | Bezetting (personen) | Capaciteit (plekken) | Uitstroom statushouders (personen)",
            "Drenthe | 100 (+ 10) | 40 | 7 (0)",
            "== Huisvesting van statushouders per provincie (personen)",
            "Provincie | Taakstelling | Voor- of achterstand",
            "Drenthe | 60 | -5 (voorlopig)",
        ]);

    [Theory]
    [InlineData(5, "bezetting: 6")]
    [InlineData(6, "bezetting: 6; capaciteit: 1")]
    public void ATableOfProvincesHasSixColumnsOfFigures(int groups, string tables) => Widths(Drenthe, groups).ShouldBe(tables);

    [Theory]
    [InlineData(4, "bezetting: 5")]
    [InlineData(5, "bezetting: 5; capaciteit: 1")]
    [InlineData(6, "bezetting: 5; bezetting-2: 1; capaciteit: 1")]
    public void AndOneOfMunicipalitiesFiveBesideTheProvince(int groups, string tables) => Widths(WholePack.Emmen, groups).ShouldBe(tables);

    [Fact]
    public void InflowStandsBesideOutflow() =>
        Widths(Given.Nothing.With(Delivered.Coa("a.csv")
            .Figure("2023-07-10", 100, Indicator.Inflow, area: Drenthe)
            .Figure("2023-07-10", 90, Indicator.Outflow, area: Drenthe))).ShouldBe("stroom: 2");

    [Fact]
    public void EveryFigureLinksToItsEvidence()
    {
        var anchor = $"bron-{Some.Evidence.Single().Sha256[..12]}";

        Tables().SelectMany(table => table.Rows).SelectMany(row => row.Cells.Skip(1)).ShouldAllBe(cell => cell.Spans[0].Origin!.Parts.Single().Trace!.Sha256 == Some.Evidence.Single().Sha256);
        Tables().SelectMany(table => table.Rows).Select(row => row.Cells[0].Spans[^1].Target!).ShouldAllBe(target => target.StartsWith("herkomst-", StringComparison.Ordinal));
        Tables().ShouldAllBe(table => table.SourceTarget == anchor);
    }

    /// <summary>Occupancy of so many groups, and the capacity.</summary>
    private static string Widths(Area area, int groups) =>
        Widths(Given.Nothing.With(Enum.GetValues<PopulationGroup>().Take(groups).Aggregate(
            Delivered.Coa("a.csv").Figure("2023-07-10", 40, Indicator.Capacity, area: area),
            (file, group) => file.Figure("2023-07-10", 100, group: group, area: area))));

    private static string Widths(Given given) => string.Join("; ", given.Pack().Document.Sections.Single(section => section.Id == "cijfers").Blocks.OfType<Table>()
        .Where(table => table.Id.StartsWith("tabel-province-", StringComparison.Ordinal) || table.Id.StartsWith("tabel-municipality-", StringComparison.Ordinal))
        .Select(table => $"{table.Id.Split('-', 3)[2]}: {table.Columns.Count(column => column.Alignment is Alignment.Right)}"));

    private static IEnumerable<Table> Tables() =>
        Some.Document.Sections.Single(section => section.Id == "cijfers").Blocks.OfType<Table>().Where(table => table.Id.StartsWith("tabel-province-", StringComparison.Ordinal));

    private static IEnumerable<string> Lines() => Tables().SelectMany(table => (string[])
    [
        $"== {table.Caption}",
        string.Join(" | ", table.Columns.Select(column => column.Header)),
        .. table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => string.Concat(cell.Spans.Where(span => span.Emphasis is not Emphasis.Reference).Select(span => span.Text))))),
    ]);
}
