using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>A table of places and what its columns count, in order.</summary>
internal sealed record AreaTable(string Id, IReadOnlyList<AreaColumn> Columns)
{
    public bool IsOfReception => Columns.All(column => !column.IsOfHousing);

    /// <summary><c>Bezetting en capaciteit</c>.</summary>
    public string Subject => Phrase.Capital(this switch
    {
        { IsOfReception: false } => "huisvesting van statushouders",
        _ when Columns.All(column => column is { Indicator: Indicator.Occupancy, Shelter: not Shelter.Total }) => "bezetting naar opvangvorm",
        _ => DutchText.Enumerate([.. Columns.Select(column => column.Short).Distinct(StringComparer.Ordinal)]),
    });
}
