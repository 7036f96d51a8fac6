using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.SweepDrops;

/// <summary>Now and then: drops of which no event told go into the dossier, with the messages that were put aside.</summary>
internal sealed class SweepDropsFunction(Upkeep upkeep) : ITimerFunction
{
    public Task RunAsync(TimerTick tick, CancellationToken cancellation) => upkeep.RunAsync(cancellation);
}
