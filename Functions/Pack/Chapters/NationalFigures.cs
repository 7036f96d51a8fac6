using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The figures of the country: one line a series, and per form of reception where COA splits them.</summary>
internal static class NationalFigures
{
    public static IEnumerable<Block> Blocks(FigureBook figures)
    {
        var national = figures.At(AreaLevel.Country).ToList();
        yield return new Heading("cijfers-landelijk", 2, "Landelijk");
        if (national.Count == 0)
        {
            yield return new Paragraph("Het COA leverde voor deze vergadering geen landelijke cijfers.");
            yield break;
        }

        var totals = national.Where(series => series.Shelter is Shelter.Total).ToList();
        if (totals.Count > 0)
            yield return Table("tabel-landelijk", "Landelijke cijfers", totals, Name, figures);
        var splits = national
            .GroupBy(series => (series.Indicator, series.Group))
            .Where(split => split.Any(series => series.Shelter != Shelter.Total))
            .SelectMany(split => split.OrderBy(series => series.Shelter is Shelter.Total).ThenBy(series => series.Shelter))
            .ToList();
        if (splits.Count > 0)
            yield return Table("tabel-landelijk-opvangvorm", "Landelijke cijfers naar opvangvorm", splits, NameOfPart, figures);
    }

    private static string Name(Series series) =>
        series.Group is PopulationGroup.Total ? Phrase.Capital(Words.Of(series.Indicator)) : $"{Phrase.Capital(Words.Of(series.Indicator))}, {Words.Of(series.Group)}";

    private static string NameOfPart(Series series) => $"{Name(series)}, {(series.Shelter is Shelter.Total ? "alle opvang" : Words.Of(series.Shelter))}";

    private static Table Table(string id, string caption, IReadOnlyList<Series> series, Func<Series, string> name, FigureBook figures)
    {
        var latest = series.Select(one => figures.Latest(one)!).ToList();
        var isSplit = series.Any(one => one.Shelter is not Shelter.Total);
        return new(
            id,
            caption,
            [new("Cijfer"), new("Stand", Alignment.Right), new("Eenheid"), new("Verschil", Alignment.Right), new("Vorige stand", Alignment.Right), new("Peildatum", Numbers: Numbers.Dates)],
            [
                .. series.Zip(latest, (one, figure) => new Row(
                    [
                        new(name(one)),
                        new(FigureCells.Value(figure, figures)),
                        new(figure.Unit),
                        Linked.Cell(FigureCells.Difference(figure, figures.Previous(one)), FigureCells.Between(figure, figures.Previous(one))),
                        Previous(figures.Previous(one)),
                        new(DutchText.Date(figure.ReferenceDate)),
                    ],
                    isSplit && one.Shelter is Shelter.Total ? RowKind.Total : RowKind.Plain)),
            ],
            Phrase.Source("COA", latest.Select(figure => figure.ReferenceDate)),
            Linked.Newest(latest));
    }

    private static Cell Previous(PackFigure? figure) =>
        figure is null ? new("geen") : Linked.Cell($"{Phrase.Value(figure.Value, figure.Mark)} ({DutchText.Date(figure.ReferenceDate)})", figure);
}
