using LrtIntegration.Hosting;

namespace LrtIntegration.Triggers.CompilePack;

/// <summary>A message that asks for a pack: it is made, if anything changed.</summary>
internal sealed class CompilePackFunction(PackRound packs) : IQueueFunction
{
    public Task RunAsync(QueueMessage message, CancellationToken cancellation) => packs.FollowAsync(message.Text, cancellation);
}
