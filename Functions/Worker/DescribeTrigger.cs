using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>Describe under the isolated worker.</summary>
internal sealed class DescribeTrigger(Addresses addresses)
{
    [Function("Describe")]
    public Task<IActionResult> RunAsync([HttpTrigger(Keys.Level, "get", "head", Route = "openapi.json")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
