using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>RebuildPack under the isolated worker.</summary>
internal sealed class RebuildPackTrigger(Addresses addresses)
{
    [Function("RebuildPack")]
    public Task<IActionResult> RunAsync([HttpTrigger(Keys.Level, "post", Route = "packs/{meeting}/rebuild")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
