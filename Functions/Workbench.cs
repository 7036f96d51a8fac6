using LrtIntegration.Dossier;
using LrtIntegration.Hosting;

namespace LrtIntegration;

/// <summary>Where there is no host to hand out work: this process does it itself, first what an earlier one left.</summary>
internal sealed class Workbench(ProcessWorkTray tray, PackRequests requests, PackRound packs, ICallWitness witness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var left in requests.UnfinishedAsync(stoppingToken))
                await tray.PutAsync(WorkKind.PackRequests, new PackMessage(left.Meeting, left.Id).Text, stoppingToken);
            await tray.WorkAsync(WorkKind.PackRequests, WorkAsync, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not done is found in the dossier by the next run.
        }
    }

    private async Task WorkAsync(string message, CancellationToken cancellation)
    {
        try
        {
            await packs.FollowAsync(message, cancellation);
            await witness.SawAsync("CompilePack", failure: null);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            await witness.SawFailingAsync("CompilePack", message, failure);
            await witness.SawAsync("CompilePack", failure.GetType().Name);
            throw;
        }
    }
}
