using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>Health under the isolated worker.</summary>
internal sealed class HealthTrigger(Addresses addresses)
{
    [Function("Health")]
    public Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "health/{kind?}")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
