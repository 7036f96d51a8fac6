using LrtIntegration.Api;

namespace LrtIntegration.Triggers.Rule;

/// <summary>Records a decision of the secretariat.</summary>
internal static class RuleFunction
{
    public static void MapRule(this IEndpointRouteBuilder routes) =>
        routes.Post<RulingDesk>("/api/rulings", Role.Secretariat, (desk, visit) => desk.RecordAsync(visit));
}
