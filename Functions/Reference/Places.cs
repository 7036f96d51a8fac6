namespace LrtIntegration.Reference;

/// <summary>A province (provincie), with its CBS code.</summary>
internal sealed record Province(string Code, string Name)
{
    public Area Area => new(AreaLevel.Province, Code, Name);
}

/// <summary>A safety region (veiligheidsregio); each lies in one province.</summary>
internal sealed record SafetyRegion(string Code, string Name, string ProvinceCode);

/// <summary>A municipality (gemeente) and the days on which its code was in force: null where that is before 2019 or has no end yet.</summary>
internal sealed record Municipality(string Code, string Name, string ProvinceCode, string SafetyRegionCode, DateOnly? Founded, DateOnly? Ended);
