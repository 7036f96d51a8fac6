using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>Console under the isolated worker.</summary>
internal sealed class ConsoleTrigger(Addresses addresses)
{
    [Function("Console")]
    public Task<IActionResult> RunAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", "post", Route = "console/{*path}")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
