using System.Diagnostics;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The Dutch words of the pack for what the facts name in English.</summary>
internal static class Words
{
    public static string Of(Indicator indicator) => indicator switch
    {
        Indicator.Occupancy => "bezetting",
        Indicator.Capacity => "capaciteit",
        Indicator.Inflow => "instroom",
        Indicator.Outflow => "uitstroom",
        Indicator.Locations => "aantal locaties",
        Indicator.ExtraCapacityNeeded => "benodigde extra capaciteit",
        Indicator.HousingTarget => "taakstelling huisvesting",
        Indicator.Housed => "gerealiseerde huisvesting",
        Indicator.HousingBalance => "voorstand of achterstand op de taakstelling",
        _ => throw new UnreachableException(),
    };

    public static string Of(PopulationGroup group) => group switch
    {
        PopulationGroup.Total => "totaal",
        PopulationGroup.AsylumSeekers => "asielzoekers",
        PopulationGroup.PermitHolders => "statushouders",
        PopulationGroup.UnaccompaniedMinors => "amv",
        PopulationGroup.Ukraine => "Oekraïense ontheemden",
        PopulationGroup.ThirdCountryNationals => "derdelanders",
        _ => throw new UnreachableException(),
    };

    public static string Of(Shelter shelter) => shelter switch
    {
        Shelter.Total => "totaal",
        Shelter.Regular => "regulier",
        Shelter.Emergency => "noodopvang",
        Shelter.OutsideCoa => "buiten het COA",
        Shelter.Crisis => "crisisnoodopvang (CNO)",
        _ => throw new UnreachableException(),
    };

    public static string Of(Mark mark) => mark switch
    {
        Mark.None => "",
        Mark.Provisional => "voorlopig",
        Mark.Estimated => "geschat",
        Mark.Secret => "geheim",
        Mark.Unknown => "onbekend",
        _ => throw new UnreachableException(),
    };

    public static string Of(GrantStatus status) => status switch
    {
        GrantStatus.Submitted => "ingediend",
        GrantStatus.SupplementRequested => "aanvulling gevraagd",
        GrantStatus.UnderReview => "in behandeling",
        GrantStatus.Granted => "verleend",
        GrantStatus.PartlyGranted => "gedeeltelijk verleend",
        GrantStatus.Rejected => "afgewezen",
        GrantStatus.NotConsidered => "buiten behandeling gesteld",
        GrantStatus.Withdrawn => "ingetrokken",
        GrantStatus.Settled => "vastgesteld",
        GrantStatus.Reclaimed => "teruggevorderd",
        _ => throw new UnreachableException(),
    };

    public static string Of(Ask ask) => ask switch
    {
        Ask.Decision => "besluit",
        Ask.Action => "actie",
        Ask.Information => "informatie",
        Ask.Unsorted => "niet ingedeeld",
        _ => throw new UnreachableException(),
    };

    public static string Of(CoverageStatus status) => status switch
    {
        CoverageStatus.Received => "ontvangen",
        CoverageStatus.Late => "te laat",
        CoverageStatus.Missing => "ontbreekt",
        CoverageStatus.Stale => "verouderd",
        _ => throw new UnreachableException(),
    };

    public static string Of(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Read => "gelezen",
        EvidenceStatus.PartlyRead => "deels gelezen",
        EvidenceStatus.Refused => "niet gelezen",
        EvidenceStatus.Opened => "geopend",
        EvidenceStatus.SetAside => "terzijde gelegd",
        EvidenceStatus.Withdrawn => "ingetrokken",
        _ => throw new UnreachableException(),
    };

    public static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Proposed => "voorstel, nog te bevestigen",
        CommitmentStatus.Open => "openstaand",
        CommitmentStatus.Closed => "afgedaan",
        _ => throw new UnreachableException(),
    };

    public static string Of(AreaLevel level) => level switch
    {
        AreaLevel.Country => "land",
        AreaLevel.Province => "provincie",
        AreaLevel.SafetyRegion => "veiligheidsregio",
        AreaLevel.Municipality => "gemeente",
        AreaLevel.Location => "locatie",
        _ => throw new UnreachableException(),
    };

    /// <summary><c>cijfers COA</c>, <c>PRT Drenthe</c>.</summary>
    public static string OfSource(PackCoverage line) => line.Source switch
    {
        SourceName.Coa => "cijfers COA",
        SourceName.Bzk => "aanvragen BZK",
        SourceName.Minutes => "verslag vorige vergadering",
        _ => $"PRT {Gazetteer.Provinces.FirstOrDefault(province => string.Equals(province.Code, line.Area, StringComparison.Ordinal))?.Name ?? line.Area}",
    };

    public static string OfChanged(string what) => what switch
    {
        "figure" => "Cijfers",
        "signal" => "Signalen",
        "commitment" => "Toezeggingen",
        "application" => "Aanvragen",
        _ => "Bronnen",
    };

    public static string OfKind(string kind) => kind switch
    {
        "coa" => "cijfers COA",
        "bzk" => "aanvragen BZK",
        "prt" => "signaal PRT",
        "minutes" => "verslag",
        "mail" => "e-mail",
        _ => "overig",
    };

    public static string Of(RulingKind kind) => kind switch
    {
        RulingKind.Close => "afgedaan verklaard",
        RulingKind.Confirm => "bevestigd",
        RulingKind.Move => "anders ingedeeld",
        RulingKind.Explain => "toegelicht",
        RulingKind.Correct => "verbeterd",
        RulingKind.Merge => "samengevoegd",
        RulingKind.Release => "vrijgegeven",
        RulingKind.Withdraw => "ingetrokken",
        _ => throw new UnreachableException(),
    };
}
