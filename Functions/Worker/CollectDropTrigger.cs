using LrtIntegration.Hosting;
using LrtIntegration.Triggers.CollectDrop;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>CollectDrop under the isolated worker.</summary>
internal sealed class CollectDropTrigger(CollectDropFunction function, WorkerCall call)
{
    [Function("CollectDrop")]
    public Task RunAsync([QueueTrigger("drop-events", Connection = "AzureWebJobsStorage")] string message, CancellationToken cancellation) =>
        call.FollowAsync("CollectDrop", function, new QueueMessage(message), cancellation);
}
