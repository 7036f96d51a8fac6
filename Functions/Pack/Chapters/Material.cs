using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>All that a chapter may speak of. The figures as they were read are not among it: they are many, and settled.</summary>
/// <param name="Evidence">In the order of coming in.</param>
internal sealed record Material(
    Composition Composition,
    BriefingPack Pack,
    FigureBook Figures,
    GrantBook Grants,
    IReadOnlyList<EvidenceEntry> Evidence,
    MinutesRegister Minutes,
    RulingBook Rulings)
{
    /// <summary>What the pack is compared with.</summary>
    public EarlierPacks Before { get; init; } = EarlierPacks.None;

    public bool HasEarlier => Before is not { Meeting: null, Version: null };

    public Meeting Meeting => Composition.Meeting;

    public bool HasMinutes => Pack.Coverage.Any(line => line is { Source: SourceName.Minutes, Status: CoverageStatus.Received or CoverageStatus.Late });

    /// <summary>What the cover says of this source.</summary>
    public PackCoverage Coverage(SourceName source) => Pack.Coverage.First(line => line.Source == source);

    public PackCoverage Coverage(string province) => Pack.Coverage.First(line => string.Equals(line.Area, province, StringComparison.Ordinal));
}
