using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Coa;

/// <summary>The words of the COA format and what they mean, folded: without accents, spaces and punctuation.</summary>
internal static class CoaWords
{
    public static readonly IReadOnlyDictionary<string, AreaLevel> Levels = new Dictionary<string, AreaLevel>(StringComparer.Ordinal)
    {
        ["land"] = AreaLevel.Country,
        ["nl"] = AreaLevel.Country,
        ["nederland"] = AreaLevel.Country,
        ["landelijk"] = AreaLevel.Country,
        ["provincie"] = AreaLevel.Province,
        ["provinciaal"] = AreaLevel.Province,
        ["pv"] = AreaLevel.Province,
        ["veiligheidsregio"] = AreaLevel.SafetyRegion,
        ["vr"] = AreaLevel.SafetyRegion,
        ["gemeente"] = AreaLevel.Municipality,
        ["gemeentelijk"] = AreaLevel.Municipality,
        ["gm"] = AreaLevel.Municipality,
        ["locatie"] = AreaLevel.Location,
        ["opvanglocatie"] = AreaLevel.Location,
    };

    public static readonly IReadOnlyDictionary<string, Indicator> Indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal)
    {
        ["bezetting"] = Indicator.Occupancy,
        ["capaciteit"] = Indicator.Capacity,
        ["instroom"] = Indicator.Inflow,
        ["uitstroom"] = Indicator.Outflow,
        ["locaties"] = Indicator.Locations,
        ["aantallocaties"] = Indicator.Locations,
        ["benodigdeextracapaciteit"] = Indicator.ExtraCapacityNeeded,
        ["benodigdeextraopvangcapaciteit"] = Indicator.ExtraCapacityNeeded,
        ["extrabenodigdecapaciteit"] = Indicator.ExtraCapacityNeeded,
        ["taakstelling"] = Indicator.HousingTarget,
        ["gerealiseerd"] = Indicator.Housed,
        ["gehuisvest"] = Indicator.Housed,
        ["realisatie"] = Indicator.Housed,
        ["voorstand"] = Indicator.HousingBalance,
        ["voorofachterstand"] = Indicator.HousingBalance,
        ["voorstandachterstand"] = Indicator.HousingBalance,
    };

    public static readonly IReadOnlyDictionary<string, PopulationGroup> Groups = new Dictionary<string, PopulationGroup>(StringComparer.Ordinal)
    {
        ["totaal"] = PopulationGroup.Total,
        ["asielzoekers"] = PopulationGroup.AsylumSeekers,
        ["asielzoeker"] = PopulationGroup.AsylumSeekers,
        ["statushouders"] = PopulationGroup.PermitHolders,
        ["statushouder"] = PopulationGroup.PermitHolders,
        ["vergunninghouders"] = PopulationGroup.PermitHolders,
        ["vergunninghouder"] = PopulationGroup.PermitHolders,
        ["verblijfsgerechtigden"] = PopulationGroup.PermitHolders,
        ["amv"] = PopulationGroup.UnaccompaniedMinors,
        ["amvs"] = PopulationGroup.UnaccompaniedMinors,
        ["alleenstaandeminderjarigevreemdelingen"] = PopulationGroup.UnaccompaniedMinors,
        ["oekraine"] = PopulationGroup.Ukraine,
        ["oekrainers"] = PopulationGroup.Ukraine,
        ["oekraienseontheemden"] = PopulationGroup.Ukraine,
        ["ontheemdenoekraine"] = PopulationGroup.Ukraine,
        ["ontheemdenuitoekraine"] = PopulationGroup.Ukraine,
        ["derdelanders"] = PopulationGroup.ThirdCountryNationals,
        ["derdelandersoekraine"] = PopulationGroup.ThirdCountryNationals,
        ["derdelandersuitoekraine"] = PopulationGroup.ThirdCountryNationals,
    };

    public static readonly IReadOnlyDictionary<string, Shelter> Shelters = new Dictionary<string, Shelter>(StringComparer.Ordinal)
    {
        ["totaal"] = Shelter.Total,
        ["regulier"] = Shelter.Regular,
        ["regulierelocatie"] = Shelter.Regular,
        ["reguliereopvang"] = Shelter.Regular,
        ["inregulierecoalocatie"] = Shelter.Regular,
        ["noodopvang"] = Shelter.Emergency,
        ["nood"] = Shelter.Emergency,
        ["incoanoodopvang"] = Shelter.Emergency,
        ["buitencoa"] = Shelter.OutsideCoa,
        ["buitenhetcoa"] = Shelter.OutsideCoa,
        ["cno"] = Shelter.Crisis,
        ["crisisnoodopvang"] = Shelter.Crisis,
    };

    public static readonly IReadOnlyDictionary<string, Mark> Marks = new Dictionary<string, Mark>(StringComparer.Ordinal)
    {
        ["geen"] = Mark.None,
        ["definitief"] = Mark.None,
        ["voorlopig"] = Mark.Provisional,
        ["geschat"] = Mark.Estimated,
        ["schatting"] = Mark.Estimated,
        ["geheim"] = Mark.Secret,
        ["onbekend"] = Mark.Unknown,
    };

    /// <summary>Words for what is counted; the word stays as it was sent, in lower case.</summary>
    public static readonly IReadOnlySet<string> Units = new HashSet<string>(StringComparer.Ordinal)
    {
        "personen", "plekken", "plaatsen", "opvangplekken", "opvangplaatsen", "bedden", "locaties", "woningen", "gezinnen", "huishoudens",
    };

    /// <summary>What an indicator counts where the file does not say.</summary>
    public static string UnitOf(Indicator indicator) => indicator switch
    {
        Indicator.Capacity or Indicator.ExtraCapacityNeeded => "plekken",
        Indicator.Locations => "locaties",
        _ => "personen",
    };
}
