using System.Net;
using System.Text.Json;
using LrtIntegration.Dossier;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class PoisonIsShown
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_failed_five_times_is_shown_with_its_text_its_queue_and_why()
    {
        await using var program = await DeskProgram.StartAsync();

        var message = await PoisonedAsync(program, "onzin", known: 0);

        message.GetProperty("queue").GetString().ShouldBe("pack-requests");
        message.GetProperty("text").GetString().ShouldBe("onzin");
        message.GetProperty("since").GetString().ShouldBe("2023-07-14T09:00:00+00:00");
        message.GetProperty("why").GetString().ShouldBe("Het bericht is niet te lezen: The message is not JSON with a meeting.");
        message.GetProperty("state").GetString().ShouldBe("open");
        Directory.GetFiles(Path.Combine(program.Store, "poison"), "message.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task It_is_dealt_with_once_and_stays_in_the_dossier()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Annet");
        var id = (await PoisonedAsync(program, "onzin", known: 0)).GetProperty("id").GetString();

        var bare = await program.PostAsync($"/api/poison/{id}/settle", "{}");
        var settled = await program.PostAsync($"/api/poison/{id}/settle", """{"reason":"was een proef"}""");
        var again = await program.PostAsync($"/api/poison/{id}/put-back");

        bare.Detail.ShouldBe("Schrijf in het veld reason waarom dit bericht is afgehandeld, in ten hoogste 4000 tekens.");
        settled.Status.ShouldBe(HttpStatusCode.OK);
        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Detail.ShouldBe("Dit bericht is al afgehandeld door Annet.");
        var kept = (await program.GetAsync("/api/poison")).Json.GetProperty("messages").EnumerateArray().ShouldHaveSingleItem();
        kept.GetProperty("state").GetString().ShouldBe("settled");
        kept.GetProperty("reason").GetString().ShouldBe("was een proef");
        (await program.GetAsync("/api/health")).Text.ShouldNotContain("staat een bericht");
    }

    [Fact]
    public async Task Put_back_it_is_tried_again_and_a_second_failure_is_a_message_of_its_own()
    {
        await using var program = await DeskProgram.StartAsync();
        var id = (await PoisonedAsync(program, "onzin", known: 0)).GetProperty("id").GetString();

        var back = await program.PostAsync($"/api/poison/{id}/put-back");
        await PoisonedAsync(program, text: null, known: 1);

        back.Json.GetProperty("state").GetString().ShouldBe("putBack");
        (await program.GetAsync("/api/poison")).Json.GetProperty("messages").EnumerateArray().Select(one => one.GetProperty("state").GetString()).Order(StringComparer.Ordinal).ShouldBe(["open", "putBack"]);
    }

    [Fact]
    public async Task Only_the_secretariat_sees_it()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Role=lid");

        (await program.GetAsync("/api/poison")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await program.PostAsync($"/api/poison/{new string('a', 32)}/put-back")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<JsonElement> PoisonedAsync(DeskProgram program, string? text, int known)
    {
        if (text is not null)
            await program.App.Services.GetRequiredService<IWorkTray>().PutAsync(WorkKind.PackRequests, text, Token);
        while (true)
        {
            var messages = (await program.GetAsync("/api/poison")).Json.GetProperty("messages");
            if (messages.GetArrayLength() > known)
                return messages[0];
            await Task.Delay(20, Token);
        }
    }
}
