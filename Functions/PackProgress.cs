using System.Threading.Channels;
using LrtIntegration.Dossier;

namespace LrtIntegration;

/// <summary>Tells whoever waits for a pack how far it is, beside the work itself.</summary>
internal sealed class PackProgress : IProgress<BriefingStage>, IAsyncDisposable
{
    private readonly Channel<BriefingStage> stages = Channel.CreateUnbounded<BriefingStage>();
    private readonly Task telling;

    public PackProgress(Func<PackRequestState, Task> tell) => telling = TellAsync(tell);

    public void Report(BriefingStage value) => stages.Writer.TryWrite(value);

    /// <summary>Waits until all is told.</summary>
    public async ValueTask DisposeAsync()
    {
        stages.Writer.Complete();
        await telling;
    }

    private async Task TellAsync(Func<PackRequestState, Task> tell)
    {
        await foreach (var stage in stages.Reader.ReadAllAsync())
            await tell(stage is BriefingStage.Composing ? PackRequestState.Composing : PackRequestState.Rendering);
    }
}
