using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>One line of a chart: its name and what was counted when.</summary>
internal sealed record ChartedSeries(string Name, IReadOnlyList<PackFigure> Points, LineStyle Style = LineStyle.Solid);

/// <summary>A chart of weekly figures with its table. A week without a figure is a gap in the line and says so in the table.</summary>
internal sealed record WeeklyChart(string Id, string Title, string Unit, IReadOnlyList<ChartedSeries> Series)
{
    /// <param name="lacking">What to say where there is too little to draw.</param>
    /// <param name="origin">What the conclusion rests on.</param>
    public IEnumerable<Block> Blocks(string conclusion, string lacking, Origin? origin)
    {
        var lines = Series.Where(series => series.Points.Any(point => point.Value is not null)).ToList();
        var dates = WeekGrid.Of(lines.SelectMany(line => line.Points));
        if (lines.Count == 0 || lines.TrueForAll(line => line.Points.Count(point => point.Value is not null) < 2))
        {
            yield return new Paragraph([new(lines.Count == 0 ? lacking : $"{conclusion} Voor een grafiek zijn cijfers op ten minste twee peildata nodig.", Origin: origin)]);
            yield break;
        }

        var points = lines.SelectMany(line => line.Points).ToList();
        var source = Phrase.Source("COA", points.Select(point => point.ReferenceDate));
        var target = Linked.Newest(points);
        yield return new ChartFigure(
            Id,
            new LineChart(Title, Unit, [.. lines.Select(line => new Line(line.Name, [.. dates.Select(date => new ChartPoint(date, At(line, date)?.Value))], line.Style))]),
            $"{conclusion}{Gaps(lines, dates)}",
            source,
            target,
            origin);
        yield return new Table(
            $"tabel-{Id}",
            $"{Title} ({Unit})",
            [new("Peildatum", Numbers: Numbers.Dates), .. lines.Select(line => new Column(line.Name, Alignment.Right))],
            [.. dates.Select(date => new Row([new(Label(date, lines)), .. lines.Select(line => ToCell(At(line, date)))]))],
            source,
            target);
    }

    private static PackFigure? At(ChartedSeries line, DateOnly date) => line.Points.FirstOrDefault(point => point.ReferenceDate == date);

    private static string Label(DateOnly date, IReadOnlyList<ChartedSeries> lines) =>
        lines.Any(line => At(line, date) is not null)
            ? DutchText.Date(date)
            : string.Create(CultureInfo.InvariantCulture, $"week {IsoWeek.Of(date).Number} ({DutchText.Date(date)})");

    private static Cell ToCell(PackFigure? figure) =>
        figure is null ? new Cell("geen cijfer") : Linked.Cell(Phrase.Value(figure.Value, figure.Mark), figure);

    private static string Gaps(IReadOnlyList<ChartedSeries> lines, IReadOnlyList<DateOnly> dates)
    {
        var gaps = dates.Count(date => lines.All(line => At(line, date)?.Value is null));
        return gaps == 0 ? "" : $" Voor {Phrase.Count(gaps, "week", "weken")} is geen cijfer ontvangen; daar is de lijn onderbroken.";
    }
}
