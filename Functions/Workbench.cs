using LrtIntegration.Dossier;
using LrtIntegration.Hosting;

namespace LrtIntegration;

/// <summary>Where there is no host to hand out work: this process does it itself, first what an earlier one left.</summary>
internal sealed class Workbench(ProcessWorkTray tray, PackRequests requests, PackRound packs, NotificationRound members, ICallWitness witness) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var left in requests.UnfinishedAsync(stoppingToken))
                await tray.PutAsync(WorkKind.PackRequests, new PackMessage(left.Meeting, left.Id).Text, stoppingToken);
            await Task.WhenAll(
                tray.WorkAsync(WorkKind.PackRequests, Seen("CompilePack", packs.FollowAsync), stoppingToken),
                tray.WorkAsync(WorkKind.Notifications, Seen("NotifyMembers", members.FollowAsync), stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What is not done is found in the dossier by the next run.
        }
    }

    private Func<string, CancellationToken, Task> Seen(string function, Func<string, CancellationToken, Task> follow) => async (message, cancellation) =>
    {
        try
        {
            await follow(message, cancellation);
            await witness.SawAsync(function, failure: null);
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            await witness.SawFailingAsync(function, message, failure);
            await witness.SawAsync(function, failure.GetType().Name);
            throw;
        }
    };
}
