using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>Rule under the isolated worker.</summary>
internal sealed class RuleTrigger(Addresses addresses)
{
    [Function("Rule")]
    public Task<IActionResult> RunAsync([HttpTrigger(Keys.Level, "post", Route = "rulings")] HttpRequest request) => addresses.AnswerAsync(request.HttpContext);
}
