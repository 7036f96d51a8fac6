namespace LrtIntegration.Reference;

/// <summary>The places of the Netherlands by CBS code and by every name that senders use for them.</summary>
internal static class Gazetteer
{
    public static IReadOnlyList<Province> Provinces => throw new NotSupportedException();

    public static IReadOnlyList<SafetyRegion> SafetyRegions => throw new NotSupportedException();

    /// <summary>All municipalities in force on some day since 2019.</summary>
    public static IReadOnlyList<Municipality> Municipalities => throw new NotSupportedException();

    /// <summary>The area that a sender means. Code and name may each be empty, not both; codes also without prefix or leading zeros (34, 0034).</summary>
    /// <remarks>A location keeps the sender's own code and name; it is always found where one of the two is given.</remarks>
    public static AreaMatch Resolve(AreaLevel level, string code, string name, DateOnly on) => throw new NotSupportedException();

    /// <summary>The province that contains the area; null for the country and for a location.</summary>
    public static Province? ProvinceOf(Area area) => throw new NotSupportedException();
}

/// <summary>A province (provincie), with its CBS code.</summary>
internal sealed record Province(string Code, string Name)
{
    public Area Area => new(AreaLevel.Province, Code, Name);
}

/// <summary>A safety region (veiligheidsregio); each lies in one province.</summary>
internal sealed record SafetyRegion(string Code, string Name, string ProvinceCode);

/// <summary>A municipality (gemeente) and the days on which its code was in force: null where that is before 2019 or has no end yet.</summary>
internal sealed record Municipality(string Code, string Name, string ProvinceCode, string SafetyRegionCode, DateOnly? Founded, DateOnly? Ended);
