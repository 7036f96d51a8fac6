using LrtIntegration.Hosting;
using LrtIntegration.Triggers.CollectMailbox;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>CollectMailbox under the isolated worker.</summary>
internal sealed class CollectMailboxTrigger(CollectMailboxFunction function, WorkerCall call)
{
    [Function("CollectMailbox")]
    public Task RunAsync([TimerTrigger("%Schedules__CollectMailbox%")] TimerInfo timer, CancellationToken cancellation) =>
        call.TickAsync("CollectMailbox", function, new TimerTick(timer.IsPastDue), cancellation);
}
