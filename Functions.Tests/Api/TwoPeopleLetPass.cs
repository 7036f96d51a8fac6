using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Api;

public sealed class TwoPeopleLetPass
{
    [Fact]
    public async Task What_the_gate_kept_back_is_shown_once_a_second_person_releases_it()
    {
        await using var anna = await DeskProgram.StartAsync("Auth__Name=Anna");
        await using var bram = await DeskProgram.StartAsync("Auth__Name=Bram", $"Store__Folder={anna.Store}");
        await anna.DeliverAsync("verslag.txt", SmallMinutes.WithNumber);
        var before = await PackAsync(anna, 1);
        var id = Held(before).GetProperty("id").GetString()!;

        var first = await anna.PostAsync("/api/rulings", Ruling("release", id, "het is een zaaknummer"));
        var again = await anna.PostAsync("/api/rulings", Ruling("release", id, "echt waar"));
        var between = await PackAsync(anna, 2);
        var second = await bram.PostAsync("/api/rulings", Ruling("release", id, "nagekeken"));
        var after = await PackAsync(anna, 3);

        before.GetRawText().ShouldNotContain(SmallMinutes.Number);
        first.Status.ShouldBe(HttpStatusCode.Created);
        again.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Detail.ShouldBe("U hebt dit al vrijgegeven. Een tweede persoon van het secretariaat moet het bevestigen.");
        between.GetRawText().ShouldNotContain(SmallMinutes.Number);
        Held(between).GetProperty("decision").GetString().ShouldBe("Anna wil dit vrijgeven, want het is een zaaknummer; een tweede persoon moet dat bevestigen");
        second.Status.ShouldBe(HttpStatusCode.Created);
        after.GetProperty("commitments")[0].GetProperty("text").GetString()!.ShouldContain(SmallMinutes.Number);
        Held(after).GetProperty("released").GetBoolean().ShouldBeTrue();
        Held(after).GetProperty("keepsBack").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task What_one_person_leaves_out_keeps_the_pack_back_no_longer()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Anna");
        await program.DeliverAsync("verslag.txt", SmallMinutes.WithNumber);
        var id = Held(await PackAsync(program, 1)).GetProperty("id").GetString()!;

        var answer = await program.PostAsync("/api/rulings", Ruling("withdraw", id, "hoort hier niet"));
        var after = await PackAsync(program, 2);

        answer.Status.ShouldBe(HttpStatusCode.Created);
        after.GetRawText().ShouldNotContain(SmallMinutes.Number);
        Held(after).GetProperty("keepsBack").GetBoolean().ShouldBeFalse();
        after.GetProperty("attention").EnumerateArray().Select(item => item.GetProperty("rule").GetString()).ShouldNotContain("rulingIgnored", StringComparer.Ordinal);
    }

    private static string Ruling(string kind, string id, string reason) => $$"""{"kind":"{{kind}}","id":"{{id}}","reason":"{{reason}}"}""";

    private static JsonElement Held(JsonElement pack) => pack.GetProperty("held")[0];

    private static async Task<JsonElement> PackAsync(DeskProgram program, int version)
    {
        (await program.RebuildAsync()).GetProperty("version").GetInt32().ShouldBe(version);
        return (await program.GetAsync($"/api/packs/2023-07-20/{version}/pack.json")).Json;
    }
}
