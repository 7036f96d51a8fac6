using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The occupancy of one province over the half year, oldest first.</summary>
internal sealed record ProvinceCourse(string Name, IReadOnlyList<PackFigure> Points)
{
    public IReadOnlyList<PackFigure> Known { get; } = [.. Points.Where(point => point.Value is not null)];

    public decimal Change => Known.Count > 1 ? Known[^1].Value!.Value - Known[0].Value!.Value : 0;

    public Origin? Origin => Known.Count > 1 ? Pack.Origin.Of("verschil", Known[0], Known[^1]) : null;

    /// <summary>Its line in the table beside the chart.</summary>
    public Row Row => Known.Count == 0
        ? new([new(Name), new("geen cijfer"), new("–"), new("geen cijfer"), new("–"), new("n.v.t.")])
        : new([
            new(Name),
            new(DutchText.Date(Known[0].ReferenceDate)),
            Linked.Cell(Phrase.Value(Known[0].Value, Known[0].Mark), Known[0]),
            new(DutchText.Date(Known[^1].ReferenceDate)),
            Linked.Cell(Phrase.Value(Known[^1].Value, Known[^1].Mark), Known[^1]),
            Known.Count > 1 ? Linked.Cell(DutchText.Difference(Change), Origin) : new("n.v.t."),
        ]);

    public static ProvinceCourse Of(Province province, FigureBook figures) =>
        new(province.Name, figures.Charted(new(AreaLevel.Province, province.Code, Indicator.Occupancy, PopulationGroup.Total, Shelter.Total)));

    public Panel Panel(IReadOnlyList<DateOnly> dates) =>
        new(Name, [.. dates.Select(date => new ChartPoint(date, Points.FirstOrDefault(point => point.ReferenceDate == date)?.Value))]);
}
