namespace LrtIntegration.Dossier;

/// <summary>Requests of which the message never reached its queue: the program, or the queue, ended between the record and the message.</summary>
internal sealed class ForgottenRequests(PackRequests requests, IWorkTray tray, TimeProvider clock)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Puts the message of each again. One that was in the queue all the same is found done.</summary>
    public async Task PutAgainAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await foreach (var request in requests.UnfinishedAsync(cancellation))
        {
            if (request.State is PackRequestState.Queued && (now - request.ChangedAt).Duration() >= Patience)
                await tray.PutAsync(WorkKind.PackRequests, new PackMessage(request.Meeting, request.Id).Text, cancellation);
        }
    }
}
