using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Figures that no sender sent: computed here out of two that bear the same reference date, with the sum in words.</summary>
internal static class DerivedFigures
{
    private static readonly Series Occupancy = Series.National(Indicator.Occupancy, PopulationGroup.Total);
    private static readonly Series Capacity = Series.National(Indicator.Capacity, PopulationGroup.Total);
    private static readonly Series PermitHolders = Series.National(Indicator.Occupancy, PopulationGroup.PermitHolders);

    public static IEnumerable<Block> Blocks(FigureBook figures)
    {
        List<Row> rows =
        [
            .. Derive(figures, Occupancy, Capacity, "Bezettingsgraad", (occupied, places) => $"{DutchText.Number(occupied)} gedeeld door {DutchText.Number(places)} plekken", (occupied, places) => DutchText.Percentage(occupied / places)),
            .. Derive(figures, Occupancy, Capacity, "Vrije plekken", (occupied, places) => $"{DutchText.Number(places)} plekken min {DutchText.Number(occupied)} bezet", (occupied, places) => DutchText.Number(places - occupied)),
            .. Derive(figures, PermitHolders, Occupancy, "Aandeel statushouders in de bezetting", (holders, all) => $"{DutchText.Number(holders)} gedeeld door {DutchText.Number(all)}", (holders, all) => DutchText.Percentage(holders / all)),
        ];
        var provinces = figures.At(AreaLevel.Province)
            .Where(series => series is { Indicator: Indicator.Occupancy, Group: PopulationGroup.Total, Shelter: Shelter.Total })
            .SelectMany(series => Derive(
                figures,
                series,
                series with { Indicator = Indicator.Capacity },
                figures.Latest(series)!.Name,
                (occupied, places) => $"{DutchText.Number(occupied)} gedeeld door {DutchText.Number(places)} plekken",
                (occupied, places) => DutchText.Percentage(occupied / places)))
            .ToList();
        if (rows.Count + provinces.Count == 0) yield break;
        yield return new Heading("cijfers-afgeleid", 2, "Afgeleide cijfers");
        yield return new Paragraph("Deze cijfers zijn niet geleverd, maar berekend uit de cijfers van het COA met dezelfde peildatum.");
        if (rows.Count > 0) yield return Table("tabel-afgeleid", "Afgeleide landelijke cijfers", "Cijfer", rows);
        if (provinces.Count > 0) yield return Table("tabel-bezettingsgraad", "Bezettingsgraad per provincie", "Provincie", provinces);
    }

    private static Table Table(string id, string caption, string first, IReadOnlyList<Row> rows) => new(
        id,
        caption,
        [new(first), new("Uitkomst", Alignment.Right), new("Berekening"), new("Peildatum", Numbers: Numbers.Dates)],
        rows,
        "Bron: berekening op cijfers van het COA.");

    private static IEnumerable<Row> Derive(FigureBook figures, Series one, Series other, string name, Func<decimal, decimal, string> sum, Func<decimal, decimal, string> compute)
    {
        var left = figures.Latest(one);
        var right = figures.Latest(other);
        if (left?.ReferenceDate != right?.ReferenceDate || left?.Value is not { } first || right?.Value is not ({ } second and not 0)) yield break;
        yield return new(
        [
            new(name),
            Linked.Cell(compute(first, second), Origin.Of("berekend uit beide cijfers", left, right)),
            Linked.Cell(sum(first, second), Origin.Of("berekend uit beide cijfers", left, right)),
            new(DutchText.Date(left.ReferenceDate)),
        ]);
    }
}
