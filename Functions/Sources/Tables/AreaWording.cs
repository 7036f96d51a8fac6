using LrtIntegration.Reference;

namespace LrtIntegration.Sources.Tables;

/// <summary>What is said to the sender of an area that could not be placed: the advice behind "In cel ... staat ...".</summary>
internal static class AreaWording
{
    public const string FillIn = "Vul de CBS-code of de naam van het gebied in.";

    public static string Advice(AreaMatch match) => match switch
    {
        AreaMatch.Ambiguous ambiguous =>
            $"Dat kan {Either(ambiguous.Candidates)} zijn; vul ook de CBS-code in.",
        AreaMatch.NotInForce gone => NotInForce(gone),
        AreaMatch.Contradiction contradiction =>
            $"Code {contradiction.ByCode.Code} is van {contradiction.ByCode.Name}, maar als naam staat er ‘{contradiction.Name}’; verbeter de code of de naam.",
        _ => "Dat gebied is niet bekend; schrijf de CBS-code (zoals GM0014, PV20 of VR01) of de officiële naam, en kijk of het niveau klopt.",
    };

    public static string Expected(AreaLevel level) => level switch
    {
        AreaLevel.Country => "Nederland (NL)",
        AreaLevel.Province => "een provincie, zoals PV20 of Groningen",
        AreaLevel.SafetyRegion => "een veiligheidsregio, zoals VR01 of Groningen",
        AreaLevel.Municipality => "een gemeente, zoals GM0014 of Groningen",
        _ => "de code of naam van de locatie",
    };

    private static string NotInForce(AreaMatch.NotInForce gone)
    {
        var named = Named(gone.Area);
        var day = DutchText.Date(gone.On);
        if (gone.Founded is { } founded && gone.On < founded)
            return $"{named} bestaat pas sinds {DutchText.Date(founded)} en bestond op {day} nog niet; vul in welk gebied op die datum bedoeld is.";

        var successors = gone.Successors.Count > 0 ? $" en is opgegaan in {DutchText.Enumerate([.. gone.Successors.Select(Named)])}" : "";
        return $"{named} bestaat sinds {(gone.Ended is { } ended ? DutchText.Date(ended) : day)} niet meer{successors}; vul in welk gebied op {day} bedoeld is.";
    }

    private static string Either(IReadOnlyList<Area> candidates) =>
        string.Join(" of ", candidates.Select(Named));

    private static string Named(Area area) => $"{area.Code} {area.Name}";
}
