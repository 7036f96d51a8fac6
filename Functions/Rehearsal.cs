using LrtIntegration.Api;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using Microsoft.Extensions.Logging.Abstractions;

namespace LrtIntegration;

/// <summary>
/// Goes once through what the first request for a pack needs: else whoever asks first waits until lines are opened and code is made ready. The lines come first, while the
/// program still starts; the request as soon as it listens. Nothing is kept of it.
/// </summary>
internal sealed partial class Rehearsal(IServiceProvider services, IHostApplicationLifetime life, TimeProvider clock, ILogger<Rehearsal> log) : BackgroundService
{
    private static readonly string NoRequest = new('0', 32);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            var reached = Task.Run(() => ReachAsync(stoppingToken), stoppingToken);
            await ListeningAsync(stoppingToken);
            await AskAsync(stoppingToken);
            await reached;
            Log.Done(log);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends before anyone asked for anything.
        }
        catch (Exception failure)
        {
            Log.Failed(log, failure);
        }
    }

    private async Task ListeningAsync(CancellationToken cancellation)
    {
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var told = life.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(cancellation);
    }

    /// <summary>The request itself, over a dossier that is nowhere.</summary>
    private async Task AskAsync(CancellationToken cancellation)
    {
        var calendar = services.GetRequiredService<MeetingCalendar>();
        if (calendar.NextFrom(DateOnly.MinValue) is not { } meeting)
            return;
        using var answer = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services, RequestAborted = cancellation };
        context.Request.RouteValues["date"] = meeting.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        context.Response.Body = answer;
        var desk = new RebuildDesk(new PackRequests(new MemoryStore(), clock), new ProcessWorkTray(clock, NullLogger<ProcessWorkTray>.Instance), calendar, clock, NullLogger<RebuildDesk>.Instance);
        await (await desk.AskAsync(new Visit(context, new Caller("", Role.None)))).ExecuteAsync(context);
    }

    /// <summary>The store and the queue: what is not there is read, and what cannot be replaced is not written.</summary>
    private async Task ReachAsync(CancellationToken cancellation)
    {
        var store = services.GetRequiredService<IStore>();
        await services.GetRequiredService<PackRequests>().FindAsync(DateOnly.MinValue, NoRequest, cancellation);
        await store.ReplaceAsync($"cursors/{NoRequest}.json", ReadOnlyMemory<byte>.Empty, "\"0\"", cancellation);
        await services.GetRequiredService<IWorkTray>().PrepareAsync(WorkKind.PackRequests, cancellation);
        services.GetRequiredService<RebuildDesk>();
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Rehearsed: the first request for a pack need not wait")]
        public static partial void Done(ILogger log);

        [LoggerMessage(2, LogLevel.Warning, "The rehearsal was broken off; the first request for a pack may wait")]
        public static partial void Failed(ILogger log, Exception failure);
    }
}
