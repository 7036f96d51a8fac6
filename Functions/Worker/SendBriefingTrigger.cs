using LrtIntegration.Hosting;
using LrtIntegration.Triggers.SendBriefing;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>SendBriefing under the isolated worker.</summary>
internal sealed class SendBriefingTrigger(SendBriefingFunction function, WorkerCall call)
{
    [Function("SendBriefing")]
    public Task RunAsync([TimerTrigger("%Schedules__SendBriefing%")] TimerInfo timer, CancellationToken cancellation) =>
        call.TickAsync("SendBriefing", function, new TimerTick(timer.IsPastDue), cancellation);
}
