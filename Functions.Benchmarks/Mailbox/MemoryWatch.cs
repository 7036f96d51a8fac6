using System.Globalization;
using LrtIntegration.Benchmarks.Service;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>What a program holds in memory of its own (not its files on disk), looked at while it fetches mails: whether that grows with their number.</summary>
internal sealed class MemoryWatch : IAsyncDisposable
{
    private const int Parts = 5;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly CancellationTokenSource end = new();
    private readonly List<Sample> samples = [];
    private readonly Task watching;

    public MemoryWatch(ProcessMemory memory, Func<Task<int>> fetched) => watching = WatchAsync(memory, fetched);

    /// <summary>For each fifth of the mails the median and the most, in MB.</summary>
    public string Told(int mails) => string.Join(", ", Enumerable.Range(0, Parts).Select(part =>
    {
        var own = samples.Where(sample => Math.Min(Parts - 1, sample.Fetched * Parts / mails) == part).Select(sample => sample.Memory).Order().ToList();
        return own.Count == 0 ? "-" : string.Create(CultureInfo.InvariantCulture, $"{own[own.Count / 2]:F0} (most {own[^1]:F0})");
    }));

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await watching.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        end.Dispose();
    }

    private async Task WatchAsync(ProcessMemory memory, Func<Task<int>> fetched)
    {
        while (true)
        {
            samples.Add(new Sample(await fetched(), memory.Own));
            await Task.Delay(Look, end.Token);
        }
    }

    private sealed record Sample(int Fetched, double Memory);
}
