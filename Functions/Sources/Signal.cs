using LrtIntegration.Reference;

namespace LrtIntegration.Sources;

/// <summary>What a provincial table asks of the LRT with a signal.</summary>
internal enum Ask
{
    Decision,
    Action,
    Information,
    Unsorted,
}

/// <summary>A signal of a provincial table (PRT). Texts are the sender's own words; an absent label is an empty text.</summary>
/// <param name="Date">The date that the signal bears, else that of the mail; null where neither is known.</param>
internal sealed record Signal(
    Area Province,
    DateOnly? Date,
    string Subject,
    string Theme,
    string Group,
    Ask Ask,
    string Text,
    string AskedDecision,
    string Municipalities,
    string Urgency,
    string AlreadyDone,
    bool Confidential,
    Trace Trace) : Fact(Trace)
{
    /// <summary>The id that it had before its words were kept out; null where it has them.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string? KnownAs { get; init; }
}
