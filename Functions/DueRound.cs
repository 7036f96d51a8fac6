namespace LrtIntegration;

/// <summary>All that is due by the clock: the briefing, return messages, reminders, cards that were left in the middle. Each is done, whatever became of the one before it.</summary>
internal sealed class DueRound(BriefingRound briefing, ReturnRound returns, ReminderRound reminders, NotificationRound cards)
{
    public async Task TickAsync(CancellationToken cancellation)
    {
        var failures = new List<Exception>();
        foreach (var round in (Func<CancellationToken, Task>[])[briefing.TickAsync, returns.TickAsync, reminders.TickAsync, cards.TickAsync])
        {
            try
            {
                await round(cancellation);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                failures.Add(failure);
            }
        }

        if (failures is not [])
            throw new AggregateException($"{failures.Count} of what was due could not be done.", failures);
    }
}
