using LrtIntegration.Hosting;
using LrtIntegration.Triggers.NotifyMembers;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>NotifyMembers under the isolated worker.</summary>
internal sealed class NotifyMembersTrigger(NotifyMembersFunction function, WorkerCall call)
{
    [Function("NotifyMembers")]
    public Task RunAsync([QueueTrigger("notifications", Connection = "AzureWebJobsStorage")] string message, CancellationToken cancellation) =>
        call.FollowAsync("NotifyMembers", function, new QueueMessage(message), cancellation);
}
