using LrtIntegration.Dossier;

namespace LrtIntegration;

/// <summary>Follows the messages that ask for a pack: what came in is collected, the pack is made, and whoever asked can see how far it is.</summary>
internal sealed partial class PackRound(PackRequests requests, MeetingBook meetings, Briefing briefing, IEnumerable<DropRound> drops, ILogger<PackRound> log) : IDisposable
{
    // One at a time in this process: a pack holds the whole dossier in memory. Other processes are held apart by the shelf.
    private readonly SemaphoreSlim press = new(1, 1);

    /// <summary>Makes the pack. The same message again changes nothing. Throws <see cref="FormatException"/> where it asks for none.</summary>
    public async Task FollowAsync(string message, CancellationToken cancellation)
    {
        var asked = PackMessage.Parse(message);
        var order = meetings.OrderFor(asked.Meeting) ?? throw new FormatException("The message names a meeting that is not in the calendar.");
        await press.WaitAsync(cancellation);
        try
        {
            var waiting = await WaitingAsync(asked, cancellation);
            if (asked.Request is { } id && (await requests.FindAsync(asked.Meeting, id, cancellation))?.State is PackRequestState.Done)
                Log.Known(log, asked.Meeting, id);
            else
                await MakeAsync(order, waiting, cancellation);
        }
        finally
        {
            press.Release();
        }
    }

    public void Dispose() => press.Dispose();

    // All who wait for this meeting before the work begins are served by it: their own messages then find it done.
    private async Task<IReadOnlyList<string>> WaitingAsync(PackMessage asked, CancellationToken cancellation)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        if (asked.Request is { } id)
            ids.Add(id);
        await foreach (var request in requests.UnfinishedAsync(asked.Meeting, cancellation))
            ids.Add(request.Id);
        return [.. ids];
    }

    private async Task MakeAsync(BriefingOrder order, IReadOnlyList<string> waiting, CancellationToken cancellation)
    {
        var day = order.Meeting.Date;
        try
        {
            await MoveAsync(request => request with { State = PackRequestState.Collecting, Reason = null, Advice = null }, cancellation);
            var remark = await CollectAsync(cancellation);
            ShelvedPack pack;
            await using (var progress = new PackProgress(stage => MoveAsync(request => request with { State = stage }, cancellation)))
                pack = await briefing.MakeAsync(order, progress, cancellation);
            await MoveAsync(request => request with { State = PackRequestState.Done, Version = pack.Version, Novelty = pack.Novelty, Remark = Joined(remark, briefing.Remark) }, cancellation);
            Log.Done(log, day, pack.Version, waiting.Count);
        }
        catch (Exception failure)
        {
            var told = PackFailure.Of(failure);
            await MoveAsync(request => request with { State = PackRequestState.Failed, Reason = told.Reason, Advice = told.Advice }, CancellationToken.None);
            throw;
        }

        async Task MoveAsync(Func<PackRequest, PackRequest> change, CancellationToken end)
        {
            foreach (var id in waiting)
                await requests.MoveAsync(day, id, change, end);
        }
    }

    private static string? Joined(string? one, string? other) => one is null || other is null ? one ?? other : $"{one} {other}";

    private async Task<string?> CollectAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var round in drops)
                await round.SweepAsync(cancellation);
            return null;
        }
        catch (AggregateException failures)
        {
            return $"Niet alle leveringen konden worden opgehaald ({failures.InnerExceptions.Count}); zij volgen zodra dat wel kan.";
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Pack for {Meeting}: version {Version}, for {Requests} requests")]
        public static partial void Done(ILogger log, DateOnly meeting, int version, int requests);

        [LoggerMessage(2, LogLevel.Information, "Request {Request} for {Meeting} was done already")]
        public static partial void Known(ILogger log, DateOnly meeting, string request);
    }
}
