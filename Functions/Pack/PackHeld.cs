namespace LrtIntegration.Pack;

/// <summary>Something that does not stand in the pack, and why; its own words never do.</summary>
internal sealed record PackHeld(string Rule, string Where, string Text, bool Released)
{
    /// <summary>What a ruling names to release it, or to leave it out for good; empty where nothing can be decided.</summary>
    public string Id { get; init; } = "";

    /// <summary>Whether the pack may not go to the members before somebody decides.</summary>
    public bool KeepsBack { get; init; }

    /// <summary>Dutch: who decided what, and why.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Whether a ruling makes a difference; small numbers and what a file hides stay away whatever is said.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool MayBeDecided => KeepsBack || Decision.Length > 0;
}
