using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.SendBriefing;

/// <summary>A tick of the clock: what is due by the time in Amsterdam and was not sent yet, is sent.</summary>
internal sealed class SendBriefingFunction(DueRound due) : ITimerFunction
{
    public Task RunAsync(TimerTick tick, CancellationToken cancellation) => due.TickAsync(cancellation);
}
