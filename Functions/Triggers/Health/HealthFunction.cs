using LrtIntegration.Api;

namespace LrtIntegration.Triggers.Health;

/// <summary>Tells whether the program is alive, and whether it can do its work.</summary>
internal static class HealthFunction
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.Get<HealthDesk>("/api/health/{kind?}", Role.None, (desk, visit) => desk.AnswerAsync(visit));
}
