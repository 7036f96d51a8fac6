using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.NotifyMembers;

/// <summary>A message that names a version of a pack: the members see a card of it in Teams.</summary>
internal sealed class NotifyMembersFunction(NotificationRound round) : IQueueFunction
{
    public Task RunAsync(QueueMessage message, CancellationToken cancellation) => round.FollowAsync(message.Text, cancellation);
}
