using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>Poison under the isolated worker.</summary>
internal sealed class PoisonTrigger(Addresses addresses)
{
    [Function("Poison")]
    public Task<IActionResult> RunAsync([HttpTrigger(Keys.Level, "get", "head", "post", Route = "poison/{*path}")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
