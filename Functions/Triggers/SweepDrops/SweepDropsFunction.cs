using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.SweepDrops;

/// <summary>Now and then: drops of which no event told go into the dossier.</summary>
internal sealed class SweepDropsFunction(DropRound drops) : ITimerFunction
{
    public Task RunAsync(TimerTick tick, CancellationToken cancellation) => drops.SweepAsync(cancellation);
}
