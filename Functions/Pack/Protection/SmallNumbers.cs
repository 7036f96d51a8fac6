using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Protection;

/// <summary>Keeps counts of fewer than 5 unaccompanied minors (amv) of a municipality or a location out of the pack, and what they could be computed from.</summary>
internal sealed class SmallNumbers
{
    private const decimal Threshold = 5;
    public const string Rule = "smallNumber";

    private readonly Dictionary<string, string> reasons = new(StringComparer.Ordinal);

    private SmallNumbers(IReadOnlyList<PackFigure> figures)
    {
        var cells = figures.Where(IsGuarded).ToList();
        foreach (var cell in cells.Where(cell => IsSmall(cell.Value)))
            reasons.Add(cell.Id, $"Minder dan {Threshold:0} amv: het aantal is niet opgenomen.");
        HideLocations(cells);
        HideComplements(SumOfParts.Among(figures, cells));
        Figures = [.. figures.Select(figure => IsHidden(figure) ? Cover(figure) : figure)];
        Held = [.. figures.Where(IsHidden).Select(figure => new PackHeld(Rule, Where(figure), reasons[figure.Id], false))];
    }

    public IReadOnlyList<PackFigure> Figures { get; }

    public IReadOnlyList<PackHeld> Held { get; }

    public static SmallNumbers Guard(IReadOnlyList<PackFigure> figures) => new(figures);

    /// <summary>Whether this figure, or this version of it, may not be shown.</summary>
    public bool IsHidden(PackFigure figure) => reasons.ContainsKey(figure.Id);

    public bool Hides(Correction correction) =>
        IsHidden(correction.Figure)
        || (IsGuarded(correction.Figure) && (IsSmall(correction.From.Figure.Value) || IsSmall(correction.To.Figure.Value)));

    public static bool IsGuarded(PackFigure figure) =>
        figure.Group is PopulationGroup.UnaccompaniedMinors
        && figure.Level is AreaLevel.Municipality or AreaLevel.Location
        && figure.Indicator is not (Indicator.Capacity or Indicator.Locations or Indicator.ExtraCapacityNeeded);

    public static bool IsSmall(decimal? value) => value is { } number && Math.Abs(number) is > 0 and < Threshold;

    private static PackFigure Cover(PackFigure figure) =>
        figure with { Value = null, Mark = Mark.Secret, Trace = figure.Trace with { Raw = Phrase.Hidden } };

    private static string Where(PackFigure figure) =>
        $"{figure.Name} ({figure.Code}), {Words.Of(figure.Indicator)} amv, {Words.Of(figure.Shelter)}, peildatum {DutchText.Date(figure.ReferenceDate)}";

    private void HideLocations(IReadOnlyList<PackFigure> cells)
    {
        foreach (var group in cells.Where(cell => cell.Level is AreaLevel.Location).GroupBy(cell => (cell.ReferenceDate, cell.Indicator)))
        {
            if (!group.Any(cell => IsProtected(cell))) continue;
            foreach (var cell in group.Where(cell => cell.Value is not null))
            {
                reasons.TryAdd(
                    cell.Id,
                    "Niet opgenomen: in welke gemeente een locatie ligt, staat niet in de levering, "
                    + "dus zou een afgeschermd aantal van een andere locatie hieruit te berekenen kunnen zijn.");
            }
        }
    }

    private void HideComplements(IReadOnlyList<SumOfParts> sums)
    {
        bool again;
        do
        {
            again = false;
            foreach (var sum in sums)
            {
                if (sum.Cells.Where(cell => !IsShown(cell)).Take(2).ToList() is not [var only] || !IsProtected(only)) continue;
                if (sum.Smallest(IsShown) is not { } next) continue;
                reasons.Add(next.Id, "Niet opgenomen: een afgeschermd aantal zou hieruit te berekenen zijn (totaal min de overige).");
                again = true;
            }
        }
        while (again);
    }

    private bool IsShown(PackFigure cell) => cell.Value is not null && !IsHidden(cell);

    private bool IsProtected(PackFigure cell) => IsHidden(cell) || (cell.Value is null && cell.Mark is Mark.Secret);
}
