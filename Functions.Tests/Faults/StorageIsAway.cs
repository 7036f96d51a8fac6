using System.Net;
using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Faults;

[Collection(typeof(Disturbed))]
public sealed class StorageIsAway(PublishedProgram published, OwnAzurite own)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task For_thirty_seconds_under_load_calls_wait_or_fail_cleanly_and_nothing_is_lost()
    {
        var azurite = await own.ServerAsync();
        var dossier = await own.ContainerAsync(own.NewName());
        await using var program = await own.StartAsync(await published.FolderAsync(), azurite.ConnectionString, dossier.Name);
        (await program.QueueAsync("CompilePack", """{"meeting":"2023-07-20"}""")).Status.ShouldBe(HttpStatusCode.OK);
        using var away = new CancellationTokenSource();
        var load = Enumerable.Range(0, 4).Select(_ => LoadAsync(program, away.Token)).ToList();

        await azurite.StopAsync();
        var unwell = await program.ForwardAsync(HttpMethod.Get, "/api/health/ready");
        await Task.Delay(TimeSpan.FromSeconds(25), Token);
        await azurite.StartAsync();
        await away.CancelAsync();
        var answers = (await Task.WhenAll(load)).SelectMany(each => each).ToList();

        unwell.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        unwell.Json.GetProperty("wrong").EnumerateArray().Select(one => one.GetString()).ShouldBe(["Het dossier is niet bereikbaar.", "De wachtrijen zijn niet bereikbaar."]);
        answers.ShouldAllBe(answer => answer.Text.Length > 0);
        foreach (var accepted in answers.Where(answer => answer.Status is HttpStatusCode.Accepted))
        {
            (await program.QueueAsync("CompilePack", $$"""{"meeting":"2023-07-20","request":"{{accepted.Json.GetProperty("id").GetString()}}"}""")).Status.ShouldBe(HttpStatusCode.OK);
            (await program.ForwardAsync(HttpMethod.Get, accepted.Headers["Location"])).Json.GetProperty("state").GetString().ShouldBe("done");
        }

        (await program.CallAsync("SweepDrops", HostBody.TimerFirst)).Status.ShouldBe(HttpStatusCode.OK);
        await Dossiers.ShouldHoldNothingHalfAsync(dossier, Token);
        (await Dossiers.ContentAsync(dossier, Token)).Keys.Count(path => path.EndsWith("/manifest.json", StringComparison.Ordinal)).ShouldBe(1);
    }

    /// <summary>Asks, sweeps and reads, one after the other, until the storage is back.</summary>
    private static async Task<List<Answer>> LoadAsync(RunningProgram program, CancellationToken end)
    {
        var answers = new List<Answer>();
        while (!end.IsCancellationRequested)
        {
            answers.Add(await program.ForwardAsync(HttpMethod.Post, "/api/packs/2023-07-20/rebuild"));
            answers.Add(await program.CallAsync("SweepDrops", HostBody.TimerFirst));
            answers.Add(await program.ForwardAsync(HttpMethod.Get, "/api/packs"));
        }

        return answers;
    }
}
