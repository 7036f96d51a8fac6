namespace LrtIntegration.Reference;

/// <summary>The level of government or geography that a figure is about.</summary>
internal enum AreaLevel
{
    Country,
    Province,
    SafetyRegion,
    Municipality,
    Location,
}

/// <summary>A place that figures can be about: a CBS code (<c>NL</c>, <c>PV20</c>, <c>VR01</c>, <c>GM0014</c>) and its official name.</summary>
/// <remarks>A location (opvanglocatie) has no CBS code: its code is what its sender gave it.</remarks>
internal sealed record Area(AreaLevel Level, string Code, string Name)
{
    /// <summary>The Netherlands as a whole.</summary>
    public static Area Netherlands { get; } = new(AreaLevel.Country, "NL", "Nederland");
}

/// <summary>What became of the code and name that a sender wrote down.</summary>
internal abstract record AreaMatch
{
    private AreaMatch()
    {
    }

    /// <summary>Exactly one area, in force on the date asked for.</summary>
    public sealed record Found(Area Area) : AreaMatch;

    /// <summary>No area bears this code or name, on any date.</summary>
    public sealed record Unknown(string Text) : AreaMatch;

    /// <summary>More than one area bears this name: "Bergen" is one in Limburg and one in Noord-Holland.</summary>
    public sealed record Ambiguous(string Text, IReadOnlyList<Area> Candidates) : AreaMatch;

    /// <summary>The area existed, but not on the date asked for: merged away before it, or founded after it.</summary>
    public sealed record NotInForce(Area Area, DateOnly On, DateOnly? Founded, DateOnly? Ended, IReadOnlyList<Area> Successors) : AreaMatch;

    /// <summary>The code means one area and the name another.</summary>
    public sealed record Contradiction(Area ByCode, string Name) : AreaMatch;
}
