using System.Net;
using LrtIntegration.Dossier;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class HealthIsTold
{
    [Fact]
    public async Task A_program_that_did_its_work_is_ready_and_tells_of_its_last_run()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.RebuildAsync();
        while ((await program.GetAsync("/api/health")).Json.GetProperty("runs").GetArrayLength() == 0)
            await Task.Delay(20, TestContext.Current.CancellationToken);

        var answer = await program.GetAsync("/api/health/ready");

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Json.GetProperty("status").GetString().ShouldBe("ready");
        answer.Json.GetProperty("wrong").GetArrayLength().ShouldBe(0);
        answer.Json.GetProperty("runs")[0].GetRawText().ShouldBe(
            """{"function":"CompilePack","endedAt":"2023-07-14T09:00:00+00:00","well":true,"endedWellAt":"2023-07-14T09:00:00+00:00"}""");
    }

    [Fact]
    public async Task A_dossier_that_cannot_be_reached_is_named_while_the_program_is_alive()
    {
        await using var program = await DeskProgram.StartAsync();
        Directory.CreateDirectory(Path.Combine(program.Store, "cursors", "runs"));
        await File.WriteAllTextAsync(Path.Combine(program.Store, "cursors", "runs", "sweepdrops.json"), "{", TestContext.Current.CancellationToken);

        var ready = await program.GetAsync("/api/health/ready");

        ready.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        ready.Json.GetProperty("wrong")[0].GetString().ShouldBe("Het dossier is niet bereikbaar.");
        (await program.GetAsync("/api/health/live")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_timer_that_failed_or_is_overdue_is_named_and_the_program_is_not_ready()
    {
        await using var program = await DeskProgram.StartAsync("Schedules__SweepDrops=0 */15 * * * *");
        var notes = program.App.Services.GetRequiredService<RunNotes>();
        (await program.GetAsync("/api/health")).Status.ShouldBe(HttpStatusCode.OK);

        program.Clock.Now += TimeSpan.FromMinutes(26);
        var never = await program.GetAsync("/api/health");
        await notes.AddAsync("SweepDrops", failure: null, TestContext.Current.CancellationToken);
        var ran = await program.GetAsync("/api/health");
        await notes.AddAsync("SweepDrops", "IOException", TestContext.Current.CancellationToken);
        program.Clock.Now += TimeSpan.FromMinutes(26);
        var failed = await program.GetAsync("/api/health");

        never.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        never.Json.GetProperty("wrong")[0].GetString().ShouldBe("SweepDrops heeft nog niet gelopen, terwijl dat volgens het schema wel had gemoeten.");
        ran.Status.ShouldBe(HttpStatusCode.OK);
        failed.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        failed.Json.GetProperty("wrong").EnumerateArray().Select(sentence => sentence.GetString()).ShouldBe(
            ["SweepDrops is 14 juli 2023, 11:26 uur mislukt.", "SweepDrops liep voor het laatst op 14 juli 2023, 11:26 uur en is over tijd."]);
    }

    [Fact]
    public async Task Messages_that_failed_five_times_are_counted()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.App.Services.GetRequiredService<IWorkTray>().PutAsync(WorkKind.PackRequests, "onzin", TestContext.Current.CancellationToken);

        string wrong;
        do
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            wrong = string.Join(' ', (await program.GetAsync("/api/health")).Json.GetProperty("wrong").EnumerateArray());
        }
        while (!wrong.Contains("pack-requests-poison", StringComparison.Ordinal));

        var degraded = await program.GetAsync("/api/health");
        degraded.Status.ShouldBe(HttpStatusCode.OK);
        degraded.Json.GetProperty("status").GetString().ShouldBe("degraded");
        wrong.ShouldBe("CompilePack is 14 juli 2023, 11:00 uur mislukt. In pack-requests-poison staat een bericht dat vijf keer is mislukt.");
    }
}
