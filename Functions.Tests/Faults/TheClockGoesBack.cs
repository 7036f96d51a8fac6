using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Faults;

public sealed class TheClockGoesBack
{
    [Fact]
    public async Task By_an_hour_and_packs_are_made_rulings_followed_and_nothing_waits_for_the_hour()
    {
        await using var program = await DeskProgram.StartAsync("Schedules__SweepDrops=0 */15 * * * *");
        await program.CollectAsync();
        await program.RebuildAsync();
        var before = await program.GetAsync("/api/packs/2023-07-20/1/pack.json");

        program.Clock.Now -= TimeSpan.FromHours(1);
        var same = await program.RebuildAsync();
        await program.CollectAsync("2.345");
        var next = await program.RebuildAsync();

        same.GetProperty("state").GetString().ShouldBe("done");
        same.GetProperty("version").GetInt32().ShouldBe(1);
        next.GetProperty("version").GetInt32().ShouldBe(2);
        before.Text.ShouldNotContain("2023-07-14T09:00");
        (await program.GetAsync("/api/health")).Json.GetProperty("status").GetString().ShouldBe("ready");
    }
}
