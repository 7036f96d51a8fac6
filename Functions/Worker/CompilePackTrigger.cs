using LrtIntegration.Hosting;
using LrtIntegration.Triggers.CompilePack;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>CompilePack under the isolated worker.</summary>
internal sealed class CompilePackTrigger(CompilePackFunction function, WorkerCall call)
{
    [Function("CompilePack")]
    public Task RunAsync([QueueTrigger("pack-requests", Connection = "AzureWebJobsStorage")] string message, CancellationToken cancellation) =>
        call.FollowAsync("CompilePack", function, new QueueMessage(message), cancellation);
}
