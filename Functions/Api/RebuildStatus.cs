using LrtIntegration.Dossier;

namespace LrtIntegration.Api;

/// <summary>A request for a pack as its asker sees it.</summary>
internal static class RebuildStatus
{
    public static RebuildBody Of(PackRequest request) => new(
        request.Id,
        request.Meeting,
        request.State.ToString().ToLowerInvariant(),
        Text(request),
        request.AskedAt,
        request.ChangedAt,
        request.Version,
        request.Novelty is { } novelty ? novelty is Novelty.Unchanged : null,
        request.Reason,
        request.Advice,
        request.Remark,
        Address.OfRebuild(request.Meeting, request.Id),
        request.Version is { } version ? Address.Of(request.Meeting, version) : null);

    private static string Text(PackRequest request) => request switch
    {
        { State: PackRequestState.Queued } => "Het verzoek wacht op zijn beurt.",
        { State: PackRequestState.Collecting } => "Nieuwe leveringen worden opgehaald.",
        { State: PackRequestState.Composing } => "De briefing wordt samengesteld.",
        { State: PackRequestState.Rendering } => "De documenten worden gemaakt.",
        { State: PackRequestState.Failed } => "De briefing kon niet worden gemaakt.",
        { Novelty: Novelty.Unchanged } => $"Er is niets veranderd sinds versie {request.Version}; die geldt nog.",
        _ => $"Versie {request.Version} is klaar.",
    };
}
