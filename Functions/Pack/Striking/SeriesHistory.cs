using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Striking;

/// <summary>What one series was on each date that is known of it, oldest first; of each date the version that counts.</summary>
internal sealed record SeriesHistory(Series Series, IReadOnlyList<FigureVersion> Points)
{
    /// <summary>Counts of unaccompanied minors in a municipality or at a location are protected: no sentence may name one.</summary>
    public bool IsProtected =>
        Series.Group is PopulationGroup.UnaccompaniedMinors && Series.Level is AreaLevel.Municipality or AreaLevel.Location;

    public IReadOnlyList<KnownPoint> Known { get; } =
        Points.Where(point => point.Figure.Value is not null).Select(point => new KnownPoint(point, point.Figure.Value!.Value)).ToArray();
}

/// <summary>A point of a series that has a value.</summary>
internal sealed record KnownPoint(FigureVersion Version, decimal Value)
{
    public DateOnly Date => Version.Figure.ReferenceDate;

    public string Unit => Version.Figure.Unit;

    /// <summary><c>2.371 (12 juni 2023)</c>.</summary>
    public string Said => $"{DutchText.Number(Value)} ({DutchText.Date(Date)})";
}
