namespace LrtIntegration.Reference;

/// <summary>One area of the gazetteer with the days on which it was in force, what followed it, and the ways in which senders write it.</summary>
internal sealed record AreaEntry(Area Area, string[] OtherNames, string ProvinceCode)
{
    public DateOnly? Founded { get; init; }

    /// <summary>The first day on which the area is there no longer.</summary>
    public DateOnly? Ended { get; init; }

    /// <summary>Codes of the areas that its land went to.</summary>
    public string[] SuccessorCodes { get; init; } = [];

    /// <summary>The one answer that all callers get, so that a million rows make no million copies.</summary>
    public AreaMatch.Found Found { get; } = new(Area);

    public bool InForce(DateOnly on) => (Founded is not { } first || on >= first) && (Ended is not { } end || on < end);
}
