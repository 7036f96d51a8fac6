namespace LrtIntegration.Reference;

/// <summary>What a cell holds where a number should stand. Blank, dash, dot, star, "n.v.t." and "onbekend" mean different things, and each source says which.</summary>
internal enum NumberNotation
{
    Number,
    Blank,
    Dash,
    Dot,
    Star,
    NotApplicable,
    Unknown,
    BelowThreshold,

    /// <summary>Like <c>12.34</c>: neither a thousand with dots nor a decimal with a comma.</summary>
    Ambiguous,
    Malformed,
}
