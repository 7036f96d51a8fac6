using LrtIntegration.Api;
namespace LrtIntegration.Triggers.ReadPack;

/// <summary>Gives packs, their documents, and how far a request for one is.</summary>
internal static class ReadPackFunction
{
    public static void MapReadPack(this IEndpointRouteBuilder routes)
    {
        routes.Get<PackDesk>("/api/packs", Role.Member, (desk, visit) => desk.AllAsync(visit));
        routes.Get<PackDesk>("/api/packs/{date}", Role.Member, (desk, visit) => desk.MeetingAsync(visit));
        routes.Get<PackDesk>("/api/packs/{date}/{version}", Role.Member, (desk, visit) => desk.VersionAsync(visit));
        routes.Get<PackDesk>("/api/packs/{date}/{version}/{**document}", Role.Member, (desk, visit) => desk.DocumentAsync(visit));
        routes.Get<RebuildDesk>("/api/packs/{date}/rebuilds/{id}", Role.Member, (desk, visit) => desk.StatusAsync(visit));
    }
}
