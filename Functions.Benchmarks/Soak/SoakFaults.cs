using LrtIntegration.Benchmarks.Fuzz;

namespace LrtIntegration.Benchmarks.Soak;

/// <summary>Disturbs one world at random moments, by the seed, until it is told to stop.</summary>
internal sealed class SoakFaults(SoakWorld world, int seed)
{
    private static readonly string[] Places = ["/messages", "/delta", "/send", "/move", "/$value", "/mailFolders", "PATCH", "POST"];

    private readonly Chance chance = new(seed);
    private bool stopped;

    public SortedDictionary<string, int> Done { get; } = new(StringComparer.Ordinal);

    /// <summary>1, or now and then 2 or 3.</summary>
    public int Times()
    {
        var times = Math.Max(1, chance.Below(6) - 2);
        if (times > 1)
            Count("doubled messages", times - 1);
        return times;
    }

    public async Task DisturbAsync(CancellationToken end)
    {
        try
        {
            while (true)
            {
                await ProgressAsync(1 + chance.Below(3), end);
                await Task.Delay(chance.Below(4_000), end);
                await OnceAsync(end);
            }
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            if (stopped)
                await world.Storage.StartAsync();
            world.Clock.Jump(TimeSpan.Zero);
            await world.Program.StartAsync();
        }
    }

    // On a slow machine nothing would ever end, if faults came by the clock alone.
    private async Task ProgressAsync(int calls, CancellationToken end)
    {
        var until = world.Ended + calls;
        while (world.Ended < until)
            await Task.Delay(50, end);
    }

    private async Task OnceAsync(CancellationToken end)
    {
        switch (chance.Below(10))
        {
            case < 4:
                Count("kills", 1);
                await world.Program.KillAsync();
                await Task.Delay(chance.Below(1_500), end);
                await world.Program.StartAsync();
                break;
            case 4:
                Count("storage stops", 1);
                await world.Storage.StopAsync();
                stopped = true;
                await Task.Delay(1_000 + chance.Below(7_000), end);
                await world.Storage.StartAsync();
                stopped = false;
                break;
            case < 8:
                Count("Graph failures", 1);
                Trouble(Places[chance.Below(Places.Length)]);
                break;
            case 8:
                Count("Teams failures", 1);
                world.Teams.Fail(chance.Below(2) == 0 ? 503 : 0);
                break;
            default:
                Count("clock jumps", 1);
                world.Clock.Jump(TimeSpan.FromMinutes(chance.Below(180) - 90));
                break;
        }
    }

    private void Trouble(string at)
    {
        switch (chance.Below(4))
        {
            case 0:
                world.Graph.Troubles.Throttle(at, TimeSpan.FromSeconds(1));
                break;
            case 1:
                world.Graph.Troubles.Fail(at, 503);
                break;
            case 2:
                world.Graph.Troubles.Reset(at);
                break;
            default:
                world.Outbox.AnswersToLose++;
                break;
        }
    }

    private void Count(string what, int times)
    {
        lock (Done)
            Done[what] = Done.GetValueOrDefault(what) + times;
    }
}
