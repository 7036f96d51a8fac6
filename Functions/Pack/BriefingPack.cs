using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack;

/// <summary>The briefing pack for one meeting: the data of <c>pack.json</c> (its field names are these, in camelCase) and the document for people.</summary>
/// <remarks>A pure function of evidence, rulings, meeting calendar and rules version: lists have one fixed order, and no time comes from a clock.</remarks>
internal sealed record BriefingPack(
    string PackId,
    PackMeeting Meeting,
    int Version,
    string RulesVersion,
    IReadOnlyList<PackEvidence> Evidence,
    IReadOnlyList<PackCoverage> Coverage,
    IReadOnlyList<PackFigure> Figures,
    PackGrants Grants,
    IReadOnlyList<PackSignal> Signals,
    IReadOnlyList<PackDecision> Decisions,
    IReadOnlyList<PackCommitment> Commitments,
    IReadOnlyList<PackQuestion> Questions,
    IReadOnlyList<PackChange> Changes,
    IReadOnlyList<PackAttention> Attention,
    IReadOnlyList<PackHeld> Held,
    IReadOnlyList<Refusal> Refusals)
{
    /// <summary>The evidence that says nothing about the time of this pack, in numbers; null where nothing was left out on purpose.</summary>
    public PackLeftOut? LeftOut { get; init; }

    /// <summary>What other sources say of figures of the pack.</summary>
    public IReadOnlyList<PackOtherValue> OtherValues { get; init; } = [];

    [System.Text.Json.Serialization.JsonIgnore]
    public BriefingDocument Document { get; init; } = BriefingDocument.Empty;

    [System.Text.Json.Serialization.JsonIgnore]
    public Protection.Audience Audience { get; init; }
}

internal sealed record PackMeeting(DateOnly Date, DateOnly? Previous);

/// <param name="Area">The province code for PRT; "NL" for the others.</param>
/// <param name="DueOn">The last day on which this source was expected to deliver.</param>
internal sealed record PackCoverage(SourceName Source, string Area, CoverageStatus Status, DateOnly? ReferenceDate, string Text, DateOnly DueOn);

internal enum CoverageStatus
{
    Received,
    Late,
    Missing,
    Stale,
}

internal sealed record PackFigure(
    string Id,
    DateOnly ReferenceDate,
    AreaLevel Level,
    string Code,
    string Name,
    Indicator Indicator,
    PopulationGroup Group,
    Shelter Shelter,
    decimal? Value,
    string Unit,
    Mark Mark,
    Trace Trace);

/// <summary>What another source says of a figure that is in the pack: neither corrects the other.</summary>
/// <param name="Id">The id of the figure.</param>
internal sealed record PackOtherValue(string Id, decimal? Value, Mark Mark, Trace Trace);

internal sealed record PackGrants(IReadOnlyList<PackApplication> Applications, IReadOnlyList<PackGrantStatus> ByStatus, PackBudget? Budget);

/// <param name="Municipality">The CBS code.</param>
internal sealed record PackApplication(
    string Id,
    string Number,
    string Municipality,
    DateOnly ReceivedOn,
    GrantStatus Status,
    int Household,
    decimal Requested,
    decimal? Granted,
    Trace Trace);

internal sealed record PackGrantStatus(GrantStatus Status, int Count, decimal Requested, decimal Granted);

internal sealed record PackBudget(int Year, decimal Total, decimal Granted, decimal Left);

/// <param name="Province">The CBS code.</param>
/// <param name="TargetGroup">Doelgroep.</param>
/// <param name="Municipalities">Gemeenten, as the sender names them.</param>
/// <param name="AlreadyDone">Reeds ondernomen.</param>
/// <param name="Topic">The id of the first signal, by id, that speaks of the same subject; its own where there is no other.</param>
internal sealed record PackSignal(
    string Id,
    string Province,
    DateOnly? Date,
    string Subject,
    string Theme,
    Ask Ask,
    string Text,
    string AskedDecision,
    string Urgency,
    bool Confidential,
    Trace Trace,
    string TargetGroup,
    string Municipalities,
    string AlreadyDone,
    string Topic);

internal sealed record PackDecision(string Id, int AgendaItem, string Text, string Quote, Trace Trace);

/// <param name="MeetingDate">The day of the meeting at which it was made; null where the minutes bear no date.</param>
/// <param name="MeetingsOpen">How many times it is on the list now.</param>
/// <param name="FormerOwners">Who owned it before, oldest first.</param>
/// <param name="SimilarTo">The ids of earlier commitments that look like the same one, best first.</param>
/// <param name="MergedInto">The id of the commitment that it is part of now; empty where it stands by itself.</param>
/// <param name="LeftBecause">Dutch: why it left the list; empty while it is on it.</param>
internal sealed record PackCommitment(
    string Id,
    int AgendaItem,
    string Owner,
    string Text,
    string Quote,
    string Deadline,
    CommitmentStatus Status,
    int MeetingsOpen,
    Trace Trace,
    DateOnly? MeetingDate,
    IReadOnlyList<string> FormerOwners,
    IReadOnlyList<string> SimilarTo,
    string MergedInto,
    string LeftBecause);

internal enum CommitmentStatus
{
    Proposed,
    Open,
    Closed,
}

internal sealed record PackQuestion(string Id, int AgendaItem, string AskedBy, string AddressedTo, string Text, string Quote, Trace Trace);

/// <param name="Explanation">The secretariat's "klopt, want ..."; empty where there is none.</param>
internal sealed record PackAttention(string Rule, string Id, string Text, string Explanation);
