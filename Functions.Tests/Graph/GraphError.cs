using Microsoft.AspNetCore.Http;

namespace LrtIntegration.Tests.Graph;

/// <summary>How Graph says that it did not do something.</summary>
internal static class GraphError
{
    public static IResult Of(int status, string code, string message) => Results.Json(
        new { error = new { code, message, innerError = new Dictionary<string, string>(StringComparer.Ordinal) { ["request-id"] = "c27ed7ca-2e1b-4f5f-9c3a-000000000000", ["date"] = "2023-07-14T07:00:00" } } },
        statusCode: status);

    public static IResult NotFound() => Of(StatusCodes.Status404NotFound, "ErrorItemNotFound", "The specified object was not found in the store.");
}
