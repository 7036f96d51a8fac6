using LrtIntegration.Pack.Registers;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>All that a chapter may speak of.</summary>
internal sealed record Material(
    Composition Composition,
    BriefingPack Pack,
    FigureBook Figures,
    GrantBook Grants,
    Registry Registry,
    RulingBook Rulings)
{
    public Meeting Meeting => Composition.Meeting;

    public bool HasMinutes => Pack.Coverage.Any(line => line is { Source: SourceName.Minutes, Status: CoverageStatus.Received });
}
