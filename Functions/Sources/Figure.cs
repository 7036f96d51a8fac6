using LrtIntegration.Reference;

namespace LrtIntegration.Sources;

/// <summary>What a figure counts.</summary>
internal enum Indicator
{
    Occupancy,
    Capacity,
    Inflow,
    Outflow,
    Locations,
    ExtraCapacityNeeded,
    HousingTarget,
    Housed,
    HousingBalance,
}

/// <summary>Whom a figure counts (doelgroep).</summary>
internal enum PopulationGroup
{
    Total,
    AsylumSeekers,
    PermitHolders,
    UnaccompaniedMinors,
    Ukraine,
    ThirdCountryNationals,
}

/// <summary>In which form of reception (opvangvorm).</summary>
internal enum Shelter
{
    Total,
    Regular,
    Emergency,
    OutsideCoa,
    Crisis,
}

/// <summary>What a sender says of the certainty of a figure (markering).</summary>
internal enum Mark
{
    None,
    Provisional,
    Estimated,
    Secret,
    Unknown,
}

/// <summary>One figure: a count on a reference date (peildatum) for one area and one group.</summary>
/// <param name="Value">The count; null where <paramref name="Mark"/> says why there is none (secret or unknown).</param>
/// <param name="Unit">The unit as sent, in Dutch and lower case: personen, plekken, locaties, woningen.</param>
internal sealed record Figure(
    DateOnly ReferenceDate,
    Area Area,
    Indicator Indicator,
    PopulationGroup Group,
    Shelter Shelter,
    decimal? Value,
    string Unit,
    Mark Mark,
    Trace Trace) : Fact(Trace);
