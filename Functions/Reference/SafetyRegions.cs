namespace LrtIntegration.Reference;

/// <summary>The twenty-five safety regions by the codes of CBS, with the abbreviations that they sign with.</summary>
internal static class SafetyRegions
{
    public static AreaIndex Index { get; } = new(
        new AreaCode("VR", 2),
        [
            Region("VR01", "Groningen", "PV20"),
            Region("VR02", "Fryslân", "PV21", "Friesland"),
            Region("VR03", "Drenthe", "PV22"),
            Region("VR04", "IJsselland", "PV23"),
            Region("VR05", "Twente", "PV23"),
            Region("VR06", "Noord- en Oost-Gelderland", "PV25", "VNOG"),
            Region("VR07", "Gelderland-Midden", "PV25", "VGGM"),
            Region("VR08", "Gelderland-Zuid", "PV25", "VRGZ"),
            Region("VR09", "Utrecht", "PV26", "VRU"),
            Region("VR10", "Noord-Holland-Noord", "PV27", "VRNHN"),
            Region("VR11", "Zaanstreek-Waterland", "PV27", "VRZW"),
            Region("VR12", "Kennemerland", "PV27", "VRK"),
            Region("VR13", "Amsterdam-Amstelland", "PV27", "VRAA"),
            Region("VR14", "Gooi en Vechtstreek", "PV27", "VRGV"),
            Region("VR15", "Haaglanden", "PV28", "VRH"),
            Region("VR16", "Hollands Midden", "PV28", "VRHM"),
            Region("VR17", "Rotterdam-Rijnmond", "PV28", "VRR"),
            Region("VR18", "Zuid-Holland-Zuid", "PV28", "VRZHZ"),
            Region("VR19", "Zeeland", "PV29", "VRZ"),
            Region("VR20", "Midden- en West-Brabant", "PV30", "VRMWB"),
            Region("VR21", "Brabant-Noord", "PV30", "VRBN"),
            Region("VR22", "Brabant-Zuidoost", "PV30", "VRBZO", "Zuidoost-Brabant"),
            Region("VR23", "Limburg-Noord", "PV31", "VRLN", "Noord-Limburg"),
            Region("VR24", "Zuid-Limburg", "PV31", "VRZL", "Limburg-Zuid"),
            Region("VR25", "Flevoland", "PV24"),
        ],
        "veiligheidsregio",
        "vr");

    private static AreaEntry Region(string code, string name, string provinceCode, params string[] otherNames) =>
        new(new Area(AreaLevel.SafetyRegion, code, name), otherNames, provinceCode);
}
