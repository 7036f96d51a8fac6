namespace LrtIntegration.Reference;

/// <summary>One meeting of the LRT, with the dates that hang on it. Times are those of Europe/Amsterdam.</summary>
/// <param name="PapersDue">The last day on which sources deliver (aanleverdeadline).</param>
/// <param name="SendOn">The day on which the pack goes to the members (verzenddatum).</param>
internal sealed record Meeting(DateOnly Date, TimeOnly Time, DateOnly PapersDue, DateOnly SendOn, string Place)
{
    /// <summary>When each source delivers for it, and from where on a figure strikes.</summary>
    public MeetingTerms Terms { get; init; } = MeetingTerms.Standard;
}
