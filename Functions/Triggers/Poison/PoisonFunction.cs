using LrtIntegration.Api;

namespace LrtIntegration.Triggers.Poison;

/// <summary>The messages that failed time and again: to see, to put back, and to call dealt with.</summary>
internal static class PoisonFunction
{
    public static void MapPoison(this IEndpointRouteBuilder routes)
    {
        routes.Get<PoisonDesk>("/api/poison", Role.Secretariat, (desk, visit) => desk.ListAsync(visit));
        routes.Post<PoisonDesk>("/api/poison/{id}/put-back", Role.Secretariat, (desk, visit) => desk.PutBackAsync(visit));
        routes.Post<PoisonDesk>("/api/poison/{id}/settle", Role.Secretariat, (desk, visit) => desk.SettleAsync(visit));
    }
}
