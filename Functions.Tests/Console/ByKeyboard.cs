using System.Text.Json.Nodes;
using LrtIntegration.Tests.Api;
using LrtIntegration.Tests.Browser;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class ByKeyboard(SharedBrowser browser)
{
    private static readonly string[] Menu =
        ["Overzicht", "Briefings", "Leveringen", "Weigeringen", "Terzijde gelegd", "Poort", "Besluiten en vragen", "Toezeggingen", "Signalen", "Opvallend", "Verzending", "Storingen"];

    [Fact]
    public async Task A_briefing_is_asked_for_and_its_progress_comes_by_itself()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();

        var walk = await WalkAsync(program, "briefings", 390, new JsonObject { ["tabTo"] = "button.hoofd" }, new JsonObject { ["press"] = "Enter" }, new JsonObject { ["wait"] = "Versie 1 is klaar." });

        Focused(walk).ShouldBe(["Direct naar de inhoud", "LRT-secretariaat", .. Menu, "Maak de briefing voor 20 juli 2023"]);
        walk["address"]!.GetValue<string>().ShouldContain("/api/console/briefings/2023-07-20/verzoeken/");
        walk["violations"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_JavaScript_a_link_brings_the_progress()
    {
        await using var program = await DeskProgram.StartAsync();
        await program.CollectAsync();

        var walk = await WalkAsync(
            program,
            "",
            1280,
            javaScript: false,
            new JsonObject { ["tabTo"] = "button.hoofd" },
            new JsonObject { ["press"] = "Enter" },
            new JsonObject { ["wait"] = "Gevraagd op" },
            new JsonObject { ["follow"] = "Ververs deze pagina", ["until"] = "Versie 1 is klaar." });

        walk["text"]!.GetValue<string>().ShouldContain("Naar de documenten");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_commitment_is_closed_after_a_first_try_without_evidence(bool javaScript)
    {
        await using var program = await ConsoleSession.SampleProgramAsync();

        var walk = await WalkAsync(
            program,
            "toezeggingen",
            390,
            javaScript,
            new JsonObject { ["tabTo"] = "details:has([value=close]) > summary" },
            new JsonObject { ["press"] = "Enter" },
            new JsonObject { ["tabTo"] = "details:has([value=close]) button" },
            new JsonObject { ["press"] = "Enter" },
            new JsonObject { ["wait"] = "Niet vastgelegd." },
            new JsonObject { ["tabTo"] = "[role=alert] a" },
            new JsonObject { ["press"] = "Enter" },
            new JsonObject { ["type"] = "mail van BZK van 13 juli 2023" },
            new JsonObject { ["tabTo"] = "details:has([value=close]) button" },
            new JsonObject { ["press"] = "Enter" },
            new JsonObject { ["wait"] = "De toezegging is afgedaan." });

        walk["text"]!.GetValue<string>().ShouldContain("bewijs: “mail van BZK van 13 juli 2023”");
        walk["violations"]!.AsArray().ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Focused(JsonNode walk) => [.. walk["focused"]!.AsArray().Select(name => name!.GetValue<string>())];

    private Task<JsonNode> WalkAsync(DeskProgram program, string page, int width, params JsonObject[] steps) => WalkAsync(program, page, width, javaScript: true, steps);

    private Task<JsonNode> WalkAsync(DeskProgram program, string page, int width, bool javaScript, params JsonObject[] steps) => browser.RunAsync(
        "walk.cjs",
        new JsonObject
        {
            ["url"] = new Uri(program.Client.BaseAddress!, $"api/console/{page}").ToString(),
            ["width"] = width,
            ["javaScript"] = javaScript,
            ["steps"] = new JsonArray([.. steps]),
        },
        TestContext.Current.CancellationToken);
}
