using System.Text.Json.Serialization;

namespace LrtIntegration.Pack;

/// <summary>Something that came in, and what became of it.</summary>
/// <param name="Kind">What it is: coa, bzk, prt, minutes, mail, or "other" where no source knows it.</param>
/// <param name="Text">Dutch: why it was set aside, or what was made of it.</param>
internal sealed record PackEvidence(
    string Sha256,
    string FileName,
    string Origin,
    string? Sender,
    DateTimeOffset? ReceivedAt,
    string Kind,
    EvidenceStatus Status,
    string Text,
    IReadOnlyList<PackArrival> Arrivals)
{
    /// <summary>Why it was set aside; null where it was not, and in a pack of before this was told.</summary>
    public SettingAside? SetAsideAs { get; init; }

    /// <summary>Whether it waits for somebody who knows the sender.</summary>
    [JsonIgnore]
    public bool IsUntrusted => Status is EvidenceStatus.SetAside && SetAsideAs is SettingAside.Untrusted;

    /// <summary>Whether it was set aside and nobody needs to look at it: a logo, an automatic reply.</summary>
    [JsonIgnore]
    public bool IsIncidental => Status is EvidenceStatus.SetAside && SetAsideAs is SettingAside.Incidental;
}

/// <summary>Who must look at something that was set aside.</summary>
internal enum SettingAside
{
    /// <summary>The secretariat, before anything is done with it: the sender is not known, or may not send this.</summary>
    Untrusted,

    /// <summary>Nobody: it goes with what is sent and says nothing, or no person wrote it.</summary>
    Incidental,

    /// <summary>The secretariat or the sender: something may be missing.</summary>
    Unread,
}

internal enum EvidenceStatus
{
    /// <summary>Every row became a fact.</summary>
    Read,

    /// <summary>Some rows became facts, the others refusals.</summary>
    PartlyRead,

    /// <summary>Nothing in it could be read.</summary>
    Refused,

    /// <summary>A mail or other container; its parts are evidence of their own.</summary>
    Opened,

    /// <summary>Kept, not read, for a reason.</summary>
    SetAside,

    /// <summary>The secretariat decided that it does not count any more.</summary>
    Withdrawn,
}

internal sealed record PackArrival(string Origin, string? Sender, DateTimeOffset? ReceivedAt, string FileName);
