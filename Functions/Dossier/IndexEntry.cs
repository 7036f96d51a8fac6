using System.Text.Json.Serialization;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What the index keeps of one piece of evidence: its arrivals, and the outline of what was read in it.</summary>
/// <param name="For">The tag of the holding that it was made of; another makes another entry.</param>
internal sealed record IndexEntry(string For, IReadOnlyList<KeptArrival> Arrivals, Outline Outline)
{
    /// <summary>Arrivals above which evidence counts as coming in again and again.</summary>
    public const int Often = 50;

    [JsonIgnore]
    public string Sha256 => Outline.Sha256;

    /// <summary>Whether the same came in so often that its entry is a page by itself: the letter "see the attachment", the picture below each mail.</summary>
    [JsonIgnore]
    public bool CameOften => Arrivals.Count > Often;

    /// <summary>The page of the index that it stands on: the year that it is about, so that one drop changes one page.</summary>
    [JsonIgnore]
    public int Year => Outline.Spans is [_, ..] spans ? spans.Max(span => span.Last).Year : Outline.ReceivedAt?.UtcDateTime.Year ?? 0;
}

/// <summary>One page of the index.</summary>
internal sealed record IndexPage(IReadOnlyList<IndexEntry> Entries);
