using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.CollectMailbox;

/// <summary>Every few minutes: new mail of the shared mailboxes goes into the dossier.</summary>
internal sealed class CollectMailboxFunction(MailboxRound mailboxes) : ITimerFunction
{
    public Task RunAsync(TimerTick tick, CancellationToken cancellation) => mailboxes.CollectAsync(cancellation);
}
