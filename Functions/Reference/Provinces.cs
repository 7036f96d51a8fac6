namespace LrtIntegration.Reference;

/// <summary>The twelve provinces by the codes of CBS, with the other names that senders use.</summary>
internal static class Provinces
{
    public static AreaIndex Index { get; } = new(
        new AreaCode("PV", 2),
        [
            Province("PV20", "Groningen"),
            Province("PV21", "Fryslân", "Friesland"),
            Province("PV22", "Drenthe"),
            Province("PV23", "Overijssel"),
            Province("PV24", "Flevoland"),
            Province("PV25", "Gelderland"),
            Province("PV26", "Utrecht"),
            Province("PV27", "Noord-Holland", "N-Holland", "NH"),
            Province("PV28", "Zuid-Holland", "Z-Holland", "ZH"),
            Province("PV29", "Zeeland"),
            Province("PV30", "Noord-Brabant", "Brabant", "N-Brabant", "NB"),
            Province("PV31", "Limburg", "LiRT", "LiRT Limburg"),
        ],
        "provincie",
        "prov",
        "prt",
        "pv");

    private static AreaEntry Province(string code, string name, params string[] otherNames) =>
        new(new Area(AreaLevel.Province, code, name), otherNames, code);
}
