using System.Net;
using LrtIntegration.Dossier;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class PacksAreAskedFor
{
    private const string Rebuild = "/api/packs/2023-07-20/rebuild";

    [Fact]
    public async Task A_request_is_accepted_with_the_address_of_its_status_and_ends_in_a_version()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();

        var asked = await program.PostAsync(Rebuild);
        var done = await asked.FinishedAsync(program.Client, TestContext.Current.CancellationToken);

        asked.Status.ShouldBe(HttpStatusCode.Accepted);
        asked.Json.GetProperty("state").GetString().ShouldBe("queued");
        done.GetProperty("state").GetString().ShouldBe("done");
        done.GetProperty("version").GetInt32().ShouldBe(1);
        done.GetProperty("unchanged").GetBoolean().ShouldBeFalse();
        done.GetProperty("pack").GetString().ShouldBe("/api/packs/2023-07-20/1");
        done.GetProperty("text").GetString().ShouldBe("Versie 1 is klaar.");
    }

    [Fact]
    public async Task An_unchanged_dossier_gives_the_version_that_is_there_and_says_so()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();

        var again = await program.RebuildAsync();

        again.GetProperty("version").GetInt32().ShouldBe(1);
        again.GetProperty("unchanged").GetBoolean().ShouldBeTrue();
        again.GetProperty("text").GetString().ShouldBe("Er is niets veranderd sinds versie 1; die geldt nog.");
    }

    [Fact]
    public async Task What_came_in_since_gives_the_next_version()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        await program.RebuildAsync();
        await program.CollectAsync("1.250");

        (await program.RebuildAsync()).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task Files_that_lie_in_the_drop_folder_are_collected_first()
    {
        using var drops = new TemporaryFolderOfDrops();
        await using var program = await DeskProgram.StartAsync($"Drops__Folder={drops.Path}");

        await program.RebuildAsync();

        (await program.GetAsync("/api/packs/2023-07-20/1/pack.json")).Text.ShouldContain("1234");
    }

    [Fact]
    public async Task The_same_key_is_the_same_request_and_another_key_is_another()
    {
        await using var program = await DeskProgram.StartAsync();

        var one = await program.PostAsync(Rebuild, key: "maandag");
        var same = await program.PostAsync(Rebuild, key: "maandag");
        var other = await program.PostAsync(Rebuild, key: "dinsdag");

        same.Headers["Location"].ShouldBe(one.Headers["Location"]);
        (other.Headers["Location"] == one.Headers["Location"]).ShouldBeFalse();
    }

    [Fact]
    public async Task Twenty_at_once_make_one_version_and_each_hears_of_it()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => program.RebuildAsync()));

        all.ShouldAllBe(done => done.GetProperty("state").GetString() == "done" && done.GetProperty("version").GetInt32() == 1);
        (await program.GetAsync("/api/packs/2023-07-20")).Json.GetProperty("versions").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_pack_that_cannot_be_made_says_why_and_what_to_do()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        var arrival = Directory.GetFiles(Path.Combine(program.Store, "arrivals"), "*.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
        await File.WriteAllTextAsync(arrival, "{", TestContext.Current.CancellationToken);
        // Else the index knows what it said.
        Directory.Delete(Path.Combine(program.Store, "index"), recursive: true);

        var failed = await program.RebuildAsync();

        failed.GetProperty("state").GetString().ShouldBe("failed");
        failed.GetProperty("reason").GetString()!.ShouldStartWith("Het dossier is beschadigd: arrivals/");
        failed.GetProperty("advice").GetString().ShouldBe("Meld dit aan de beheerder; daarna kunt u de briefing opnieuw laten maken.");
    }

    [Fact]
    public async Task A_request_that_an_earlier_run_left_is_still_done()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();
        var left = new PackRequests(new FolderStore(program.Store), program.Clock);
        await left.OpenAsync(new DateOnly(2023, 7, 20), "0123456789abcdef0123456789abcdef", "secretariaat", TestContext.Current.CancellationToken);

        await program.RebuildAsync();

        (await program.GetAsync("/api/packs/2023-07-20/rebuilds/0123456789abcdef0123456789abcdef")).Json.GetProperty("state").GetString().ShouldBe("done");
    }

    [Theory]
    [InlineData("/api/packs/20-7-2023/rebuild", 400, "“20-7-2023” is geen datum. Schrijf de dag van de vergadering als 2023-07-20.")]
    [InlineData("/api/packs/2023-07-21/rebuild", 404, "Op 21 juli 2023 is er geen vergadering. De eerstvolgende in de kalender is op 5 oktober 2023.")]
    public async Task A_request_that_means_nothing_is_refused(string address, int status, string detail)
    {
        await using var program = await DeskProgram.StartAsync();

        var answer = await program.PostAsync(address);

        ((int)answer.Status).ShouldBe(status);
        answer.Type.ShouldBe("application/problem+json");
        answer.Detail.ShouldBe(detail);
    }

    [Fact]
    public async Task A_key_of_no_or_too_many_letters_is_refused()
    {
        await using var program = await DeskProgram.StartAsync();

        (await program.PostAsync(Rebuild, key: new string('x', 256))).Detail.ShouldBe("De kop Idempotency-Key moet één keer voorkomen en 1 tot 255 tekens hebben.");
    }
}
