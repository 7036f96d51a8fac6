using System.Text.Json.Serialization;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What the index keeps of one piece of evidence: its arrivals, and the outline of what was read in it.</summary>
/// <param name="For">The tag of the holding that it was made of; another makes another entry.</param>
internal sealed record IndexEntry(string For, IReadOnlyList<KeptArrival> Arrivals, Outline Outline)
{
    [JsonIgnore]
    public string Sha256 => Outline.Sha256;

    /// <summary>The page of the index that it stands on: the year that it is about, so that one drop changes one page.</summary>
    [JsonIgnore]
    public int Page => Outline.Spans is [_, ..] spans ? spans.Max(span => span.Last).Year : Outline.ReceivedAt?.UtcDateTime.Year ?? 0;
}

/// <summary>One page of the index.</summary>
internal sealed record IndexPage(IReadOnlyList<IndexEntry> Entries);
