using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>One column of a table of places: what it counts, for whom, in which form of reception.</summary>
internal sealed record AreaColumn(Indicator Indicator, PopulationGroup Group, Shelter Shelter)
{
    public static AreaColumn Of(Series series) => new(series.Indicator, series.Group, series.Shelter);

    // As with a series.
    public bool Equals(AreaColumn? other) => other is not null && Indicator == other.Indicator && Group == other.Group && Shelter == other.Shelter;

    public override int GetHashCode() => HashCode.Combine((int)Indicator, (int)Group, (int)Shelter);

    /// <summary><c>Capaciteit amv</c>; where the whole table counts one thing, only what tells its columns apart.</summary>
    public string Header(AreaTable table) =>
        table.Columns.Count > 1 && table.Columns.Select(column => column.Indicator).Distinct().Count() == 1
            ? Phrase.Capital(Parts.Length == 0 ? Words.Of(PopulationGroup.Total) : Parts)
            : Phrase.Capital($"{Short} {Parts}".TrimEnd());

    public bool IsOfHousing => Indicator is Indicator.HousingTarget or Indicator.Housed or Indicator.HousingBalance;

    private string Parts => string.Join(
        ' ',
        ((string[])[IsOfItself ? "" : Words.Of(Group), Shelter is Shelter.Total ? "" : Words.Of(Shelter)]).Where(word => word.Length > 0));

    /// <summary>Whether the indicator itself says whom it counts.</summary>
    private bool IsOfItself => Group == (IsOfHousing ? PopulationGroup.PermitHolders : PopulationGroup.Total);

    /// <summary>The indicator in few words.</summary>
    public string Short => Indicator switch
    {
        Indicator.Locations => "locaties",
        Indicator.ExtraCapacityNeeded => "extra capaciteit nodig",
        Indicator.HousingTarget => "taakstelling",
        Indicator.Housed => "gerealiseerd",
        Indicator.HousingBalance => "voor- of achterstand",
        _ => Words.Of(Indicator),
    };
}
