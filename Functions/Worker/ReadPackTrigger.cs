using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>ReadPack under the isolated worker.</summary>
internal sealed class ReadPackTrigger(Addresses addresses)
{
    [Function("ReadPack")]
    public Task<IActionResult> RunAsync([HttpTrigger(Keys.Level, "get", "head", Route = "packs/{*path}")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
