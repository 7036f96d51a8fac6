using System.Net;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class AtTheGate
{
    private static readonly (string, string) Page = ("pagina", "poort");

    [Fact]
    public async Task One_person_asks_another_confirms_and_the_next_briefing_shows_the_text()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Anna");
        await using var second = await DeskProgram.StartAsync("Auth__Name=Bram", $"Store__Folder={program.Store}");
        using var anna = new ConsoleSession(program);
        using var bram = new ConsoleSession(second);
        await program.DeliverAsync("verslag.txt", SmallMinutes.WithNumber);
        await program.RebuildAsync();
        var open = (await anna.GetAsync("poort")).Text;
        var id = ("id", ConsoleSession.IdsIn(open)[0]);

        var hasty = await anna.PostAsync("poort", "besluiten", Page, ("kind", "vrijgeven-poort"), id, ("reason", ""));
        var asked = await anna.PostAsync("poort", "besluiten", Page, ("kind", "vrijgeven-poort"), id, ("reason", "het is een zaaknummer"));
        var waiting = (await anna.GetAsync("poort")).Text;
        var other = (await bram.GetAsync("poort")).Text;
        await bram.PostAsync("poort", "besluiten", Page, ("kind", "vrijgeven-poort"), id, ("reason", "nagekeken"));
        var decided = (await bram.GetAsync("poort")).Text;
        await program.RebuildAsync();

        open.ShouldContain("Wacht op een besluit (1)");
        open.ShouldContain("verslag.txt");
        open.ShouldContain("Hier staat een getal van negen cijfers dat een burgerservicenummer kan zijn");
        open.ShouldNotContain(SmallMinutes.Number);
        (await anna.GetAsync("")).Text.ShouldNotContain("bij de poort");
        hasty.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        hasty.Text.ShouldContain("Noem de reden van de vrijgave.");
        asked.Headers["Location"].ShouldBe("/api/console/poort?vergadering=&vastgelegd=vrijgeven-poort");
        waiting.ShouldContain("Anna vroeg als eerste om vrijgave; een tweede persoon moet die bevestigen.");
        waiting.ShouldContain("Iemand anders van het secretariaat moet het bevestigen.");
        waiting.ShouldNotContain("vrijgeven-poort");
        other.ShouldContain("Vrijgave bevestigen</button>");
        decided.ShouldContain("De volgende briefing toont de tekst.");
        (await anna.GetAsync("poort")).Text.ShouldContain("De tekst staat in de briefing.");
        (await anna.GetAsync("toezeggingen")).Text.ShouldContain(SmallMinutes.Number);
    }

    [Fact]
    public async Task What_is_left_out_holds_the_briefing_no_longer()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Anna");
        using var session = new ConsoleSession(program);
        await program.DeliverAsync("verslag.txt", SmallMinutes.WithNumber);
        await program.RebuildAsync();
        var before = (await session.GetAsync("")).Text;
        var id = ConsoleSession.IdsIn((await session.GetAsync("poort")).Text)[0];

        await session.PostAsync("poort", "besluiten", Page, ("kind", "weglaten"), ("id", id), ("reason", "hoort hier niet"));
        await program.RebuildAsync();
        var after = (await session.GetAsync("poort")).Text;

        before.ShouldContain("1 gegeven bij de poort houdt de verzending van de briefing tegen");
        (await session.GetAsync("")).Text.ShouldNotContain("bij de poort");
        after.ShouldContain("Weggelaten (1)");
        after.ShouldContain("Anna: voor weglaten; toelichting: “hoort hier niet”.");
        after.ShouldContain("vrijgeven-poort");
    }
}
