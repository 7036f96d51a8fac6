using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.SendBriefing;

/// <summary>A tick of the clock: what is due by the time in Amsterdam and was not mailed yet is made and mailed: the briefing, return messages, reminders.</summary>
internal sealed class SendBriefingFunction(BriefingRound briefing, ReturnRound returns, ReminderRound reminders) : ITimerFunction
{
    // Each is done, whatever became of the one before it.
    public async Task RunAsync(TimerTick tick, CancellationToken cancellation)
    {
        try
        {
            await briefing.TickAsync(cancellation);
        }
        finally
        {
            try
            {
                await returns.TickAsync(cancellation);
            }
            finally
            {
                await reminders.TickAsync(cancellation);
            }
        }
    }
}
