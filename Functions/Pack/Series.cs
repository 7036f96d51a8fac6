using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>What is counted, for whom and where: all of a figure but its reference date.</summary>
internal sealed record Series(AreaLevel Level, string Code, Indicator Indicator, PopulationGroup Group, Shelter Shelter)
{
    /// <summary>From the country down to a location, within it by what is counted.</summary>
    public static Comparer<Series> Order { get; } = Comparer<Series>.Create(Compare);

    public static Series Of(Figure figure) =>
        new(figure.Area.Level, CodeOf(figure.Area), figure.Indicator, figure.Group, figure.Shelter);

    public static Series Of(PackFigure figure) =>
        new(figure.Level, figure.Code, figure.Indicator, figure.Group, figure.Shelter);

    public static Series National(Indicator indicator, PopulationGroup group, Shelter shelter = Shelter.Total) =>
        new(AreaLevel.Country, Area.Netherlands.Code, indicator, group, shelter);

    // Not left to the compiler: its comparison of an enum makes an object of it, here of most figures of a pack.
    public bool Equals(Series? other) =>
        other is not null && Level == other.Level && Indicator == other.Indicator && Group == other.Group && Shelter == other.Shelter && string.Equals(Code, other.Code, StringComparison.Ordinal);

    public override int GetHashCode() => HashCode.Combine((int)Level, (int)Indicator, (int)Group, (int)Shelter, Code);

    /// <summary>A location may have a name only.</summary>
    public static string CodeOf(Area area) => area.Code.Length > 0 ? area.Code : area.Name;

    private static int Compare(Series left, Series right)
    {
        var order = (int)left.Level - (int)right.Level;
        if (order == 0) order = string.CompareOrdinal(left.Code, right.Code);
        if (order == 0) order = (int)left.Indicator - (int)right.Indicator;
        if (order == 0) order = (int)left.Group - (int)right.Group;
        return order == 0 ? (int)left.Shelter - (int)right.Shelter : order;
    }
}
