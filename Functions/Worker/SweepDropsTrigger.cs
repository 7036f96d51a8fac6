using LrtIntegration.Hosting;
using LrtIntegration.Triggers.SweepDrops;
using Microsoft.Azure.Functions.Worker;

namespace LrtIntegration.Worker;

/// <summary>SweepDrops under the isolated worker.</summary>
internal sealed class SweepDropsTrigger(SweepDropsFunction function, WorkerCall call)
{
    [Function("SweepDrops")]
    public Task RunAsync([TimerTrigger("%Schedules__SweepDrops%")] TimerInfo timer, CancellationToken cancellation) =>
        call.TickAsync("SweepDrops", function, new TimerTick(timer.IsPastDue), cancellation);
}
