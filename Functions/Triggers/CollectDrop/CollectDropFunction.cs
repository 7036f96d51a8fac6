using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.CollectDrop;

/// <summary>An event about the drop box: the drop that it tells of goes into the dossier.</summary>
internal sealed class CollectDropFunction(DropRound drops) : IQueueFunction
{
    public Task RunAsync(QueueMessage message, CancellationToken cancellation) => drops.FollowAsync(message.Text, cancellation);
}
