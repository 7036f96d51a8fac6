using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.SendBriefing;

/// <summary>A tick of the clock: what is due by the time in Amsterdam and was not mailed yet is made and mailed.</summary>
internal sealed class SendBriefingFunction(BriefingRound round) : ITimerFunction
{
    public Task RunAsync(TimerTick tick, CancellationToken cancellation) => round.TickAsync(cancellation);
}
