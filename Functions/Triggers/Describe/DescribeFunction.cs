using LrtIntegration.Api;

namespace LrtIntegration.Triggers.Describe;

/// <summary>Describes the API for machines.</summary>
internal static class DescribeFunction
{
    public static void MapDescribe(this IEndpointRouteBuilder routes) =>
        routes.Get<ApiDescription>("/api/openapi.json", Role.None, (description, visit) => description.AnswerAsync(visit));
}
