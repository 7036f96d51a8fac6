using System.Net;
using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Hosting;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Faults;

[Collection(typeof(Disturbed))]
public sealed class TheProgramIsKilled(LeanProgram lean, OwnAzurite own)
{
    private const int Moments = 20;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task At_twenty_moments_from_the_first_write_to_the_last_the_dossier_becomes_that_of_a_quiet_run()
    {
        await using var toll = await StorageToll.BeforeAsync(await own.ServerAsync());
        var folder = await lean.FolderAsync();
        var quiet = await own.ContainerAsync(own.NewName());
        await using (var program = await own.StartAsync(folder, toll.ConnectionString, quiet.Name))
        {
            toll.Await(write: 0, () => Task.CompletedTask);
            await WorkAsync(program);
        }

        var writes = toll.Written;
        var whole = await Dossiers.ContentAsync(quiet, Token);
        writes.ShouldBeGreaterThan(Moments);

        for (var moment = 0; moment < Moments; moment++)
        {
            var dossier = await own.ContainerAsync(own.NewName());
            await using (var program = await own.StartAsync(folder, toll.ConnectionString, dossier.Name))
            {
                toll.Await(1 + (moment * (writes - 1) / (Moments - 1)), program.KillAsync);
                await Should.ThrowAsync<HttpRequestException>(() => WorkAsync(program), $"It lived on after moment {moment} of {Moments}.");
            }

            toll.Await(write: 0, () => Task.CompletedTask);
            await Dossiers.ShouldHoldNothingHalfAsync(dossier, Token);
            await using (var program = await own.StartAsync(folder, toll.ConnectionString, dossier.Name))
                await WorkAsync(program);
            (await Dossiers.ContentAsync(dossier, Token)).ShouldBe(whole, $"Killed at moment {moment} of {Moments}.");
        }
    }

    /// <summary>Collects and compiles, as the host asks for it; the last answer says how it went.</summary>
    private static async Task WorkAsync(RunningProgram program)
    {
        (await program.CallAsync("SweepDrops", HostBody.TimerFirst)).Status.ShouldBe(HttpStatusCode.OK);
        using var ask = new HttpRequestMessage(HttpMethod.Post, "/api/packs/2023-07-20/rebuild");
        ask.Headers.Add("Idempotency-Key", "de-ene");
        using var asked = await program.Client.SendAsync(ask, Token);
        var request = await Answer.OfAsync(asked, Token);
        (await program.QueueAsync("CompilePack", $$"""{"meeting":"2023-07-20","request":"{{request.Json.GetProperty("id").GetString()}}"}""")).Status.ShouldBe(HttpStatusCode.OK);
        var status = (await program.ForwardAsync(HttpMethod.Get, request.Headers["Location"])).Json;
        status.GetProperty("state").GetString().ShouldBe("done");
        status.GetProperty("version").GetInt32().ShouldBe(1);
    }
}
