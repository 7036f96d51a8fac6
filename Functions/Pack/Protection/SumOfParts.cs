using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>Figures that add up: of such a set a reader can compute any one from the others.</summary>
/// <param name="Cells">The parts, and their total where that may be left out too. The total of a province or more always stands, so it is taken as known.</param>
internal sealed record SumOfParts(IReadOnlyList<PackFigure> Cells)
{
    /// <summary>The cell whose absence costs the reader least: the smallest that is not zero, else a zero.</summary>
    public PackFigure? Smallest(Func<PackFigure, bool> isShown) =>
        Cells
            .Where(isShown)
            .OrderBy(cell => cell.Value == 0)
            .ThenBy(cell => cell.Shelter is Shelter.Total && Cells.Any(other => other.Shelter != Shelter.Total))
            .ThenBy(cell => cell.Value)
            .ThenBy(cell => cell.Id, StringComparer.Ordinal)
            .FirstOrDefault();

    public static IReadOnlyList<SumOfParts> Among(IReadOnlyList<PackFigure> figures, IReadOnlyList<PackFigure> guarded)
    {
        var places = Gazetteer.Municipalities.ToLookup(place => place.Code, StringComparer.Ordinal);
        var municipal = guarded.Where(cell => cell.Level is AreaLevel.Municipality).ToList();
        var regional = figures
            .Where(cell => cell.Level is AreaLevel.SafetyRegion && cell.Group is PopulationGroup.UnaccompaniedMinors)
            .ToLookup(cell => (cell.ReferenceDate, cell.Indicator, cell.Shelter, cell.Code));
        return
        [
            .. municipal
                .GroupBy(cell => (cell.ReferenceDate, cell.Indicator, cell.Code))
                .Where(shelters => shelters.Any(cell => cell.Shelter is Shelter.Total))
                .Select(shelters => new SumOfParts([.. shelters])),
            .. municipal
                .GroupBy(cell => (cell.ReferenceDate, cell.Indicator, cell.Shelter, Code: places[cell.Code].FirstOrDefault()?.ProvinceCode))
                .Select(parts => new SumOfParts([.. parts])),
            .. municipal
                .GroupBy(cell => (cell.ReferenceDate, cell.Indicator, cell.Shelter, Code: places[cell.Code].FirstOrDefault()?.SafetyRegionCode ?? ""))
                .Where(parts => regional.Contains(parts.Key))
                .Select(parts => new SumOfParts([.. parts])),
        ];
    }
}
