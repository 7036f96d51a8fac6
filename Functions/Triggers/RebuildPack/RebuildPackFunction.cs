using LrtIntegration.Api;

namespace LrtIntegration.Triggers.RebuildPack;

/// <summary>Asks for a new pack; it is made later, by CompilePack.</summary>
internal static class RebuildPackFunction
{
    public static void MapRebuildPack(this IEndpointRouteBuilder routes) =>
        routes.Post<RebuildDesk>("/api/packs/{date}/rebuild", Role.Secretariat, (desk, visit) => desk.AskAsync(visit));
}
