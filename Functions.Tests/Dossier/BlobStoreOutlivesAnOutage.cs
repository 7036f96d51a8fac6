using System.Globalization;
using System.Text;
using LrtIntegration.Dossier;
using LrtIntegration.Tests.Azurite;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Dossier;

public sealed class BlobStoreOutlivesAnOutage
{
    private const int Items = 240;
    private static readonly TimeSpan Outage = TimeSpan.FromSeconds(30);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writes_under_an_outage_wait_and_go_on_and_none_is_lost_or_told_wrong()
    {
        await using var azurite = await AzuriteServer.StartNewAsync();
        var store = StoreChoice.Open(new StoreSettings { ConnectionString = azurite.ConnectionString });
        var some = new TaskCompletionSource();
        var done = 0;

        var writing = Parallel.ForEachAsync(Enumerable.Range(0, Items), new ParallelOptions { MaxDegreeOfParallelism = 6, CancellationToken = Token }, async (i, token) =>
        {
            (await store.WriteIfAbsentAsync(PathOf(i), Encoding.UTF8.GetBytes($"item {i}"), token)).ShouldBeTrue();
            if (Interlocked.Increment(ref done) == Items / 4)
                some.SetResult();
        });
        await some.Task;
        await azurite.StopAsync();
        await Task.Delay(Outage, Token);
        await azurite.StartAsync();
        await writing;

        var paths = await store.ListAsync("", Token).ToListAsync(Token);
        paths.ShouldBe(Enumerable.Range(0, Items).Select(PathOf));
        foreach (var (i, path) in paths.Index())
            Encoding.UTF8.GetString((await store.ReadAsync(path, Token))!.Content.Span).ShouldBe($"item {i}");
    }

    private static string PathOf(int item) => string.Create(CultureInfo.InvariantCulture, $"evidence/{item:d4}");
}
