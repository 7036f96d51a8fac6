namespace LrtIntegration.Sources.Bzk;

/// <summary>The words for the status of an application, folded: without accents, spaces and punctuation.</summary>
internal static class GrantStatusWords
{
    public static readonly IReadOnlyDictionary<string, GrantStatus> All = new Dictionary<string, GrantStatus>(StringComparer.Ordinal)
    {
        ["ingediend"] = GrantStatus.Submitted,
        ["ontvangen"] = GrantStatus.Submitted,
        ["aanvullinggevraagd"] = GrantStatus.SupplementRequested,
        ["onvolledig"] = GrantStatus.SupplementRequested,
        ["onvolledigaanvullinggevraagd"] = GrantStatus.SupplementRequested,
        ["inbehandeling"] = GrantStatus.UnderReview,
        ["verleend"] = GrantStatus.Granted,
        ["toegekend"] = GrantStatus.Granted,
        ["gedeeltelijkverleend"] = GrantStatus.PartlyGranted,
        ["gedeeltelijktoegekend"] = GrantStatus.PartlyGranted,
        ["deelsverleend"] = GrantStatus.PartlyGranted,
        ["deelstoegekend"] = GrantStatus.PartlyGranted,
        ["afgewezen"] = GrantStatus.Rejected,
        ["geweigerd"] = GrantStatus.Rejected,
        ["buitenbehandeling"] = GrantStatus.NotConsidered,
        ["buitenbehandelinggesteld"] = GrantStatus.NotConsidered,
        ["buitenbehandelinggelaten"] = GrantStatus.NotConsidered,
        ["ingetrokken"] = GrantStatus.Withdrawn,
        ["vastgesteld"] = GrantStatus.Settled,
        ["teruggevorderd"] = GrantStatus.Reclaimed,
    };
}
