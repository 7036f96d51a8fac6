using System.Text.Json.Serialization;

namespace LrtIntegration.Api;

/// <summary>A problem on the wire (RFC 9457).</summary>
internal sealed record ProblemBody(string Type, string Title, int Status, string Detail);

/// <summary>All packs.</summary>
internal sealed record PackListBody(IReadOnlyList<MeetingBody> Packs);

/// <summary>The packs of one meeting, the oldest version first.</summary>
internal sealed record MeetingBody(DateOnly Meeting, int Latest, IReadOnlyList<VersionLink> Versions, string Url);

/// <summary>Where a version is.</summary>
internal sealed record VersionLink(int Version, string Url);

/// <summary>One version of a pack.</summary>
internal sealed record VersionBody(string PackId, DateOnly Meeting, int Version, IReadOnlyList<DocumentLink> Documents);

/// <summary>Where a document is, and what it is.</summary>
/// <param name="Size">In bytes.</param>
internal sealed record DocumentLink(string Name, string ContentType, long Size, string Sha256, string Url);

/// <summary>How far a request for a pack is.</summary>
/// <param name="Text">The state in Dutch.</param>
/// <param name="Unchanged">True where the dossier gave the pack that was there already; only when done.</param>
/// <param name="Pack">Where the pack is; only when done.</param>
internal sealed record RebuildBody(
    string Id,
    DateOnly Meeting,
    string State,
    string Text,
    DateTimeOffset AskedAt,
    DateTimeOffset ChangedAt,
    int? Version,
    bool? Unchanged,
    string? Reason,
    string? Advice,
    string? Remark,
    string Url,
    string? Pack);

/// <summary>A ruling as it is sent.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RulingBody(string? Kind, string? Id, string? Reason, string? To, string? Evidence, string? Field);

/// <summary>A ruling as it was recorded.</summary>
internal sealed record RecordedRulingBody(string Kind, string Id, string By, DateTimeOffset At, string Reason, string To, string Evidence, string Field);

/// <summary>How the program is.</summary>
/// <param name="Wrong">What is wrong, each in a Dutch sentence.</param>
/// <param name="Remarks">What it does not do because it is not set, each in a Dutch sentence.</param>
internal sealed record HealthBody(string Status, IReadOnlyList<string> Wrong, IReadOnlyList<RunBody> Runs, IReadOnlyList<StuckBody> Stuck, IReadOnlyList<string> Remarks);

/// <summary>The last run of a function.</summary>
internal sealed record RunBody(string Function, DateTimeOffset EndedAt, bool Well, DateTimeOffset? EndedWellAt);

/// <summary>The messages that failed time and again, the newest first.</summary>
internal sealed record PoisonListBody(IReadOnlyList<PoisonBody> Messages);

/// <summary>One such message, and what was done with it.</summary>
/// <param name="Why">Dutch; left out where it is not known.</param>
/// <param name="State">open, putBack or settled.</param>
internal sealed record PoisonBody(string Id, string Queue, string Text, DateTimeOffset? Since, string? Why, string State, string? By, DateTimeOffset? At, string? Reason);

/// <summary>Why a message needs no more work.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record SettleBody(string? Reason);

/// <summary>Messages that were set apart after five failures.</summary>
internal sealed record StuckBody(string Queue, int Count);
