using System.Net;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class ProposalsAreSettled
{
    [Fact]
    public async Task Two_commitments_that_look_alike_become_one()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        await program.DeliverAsync("maart.txt", SmallMinutes.Of("1 maart 2023", "een overzicht per gemeente te sturen"));
        await program.DeliverAsync("mei.txt", SmallMinutes.Of("23 mei 2023", "een overzicht per gemeente te sturen"));
        await program.RebuildAsync();
        var before = (await session.GetAsync("toezeggingen")).Text;
        var ids = ConsoleSession.IdsIn(before);

        var unchosen = await session.PostAsync("toezeggingen", "besluiten", ("pagina", "toezeggingen"), ("kind", "merge"), ("id", ids[1]), ("to", ""));
        var merged = await session.PostAsync("toezeggingen", "besluiten", ("pagina", "toezeggingen"), ("kind", "merge"), ("id", ids[1]), ("to", ids[0]), ("reason", "hetzelfde overzicht"));
        await program.RebuildAsync();
        var after = (await session.GetAsync("toezeggingen")).Text;

        before.ShouldContain("Te bevestigen (2)");
        before.ShouldContain("Lijkt op een eerdere toezegging.");
        before.ShouldContain($"<option value=\"{ids[0]}\">1 maart 2023, COA: ");
        unchosen.Text.ShouldContain("Kies met welke toezegging u samenvoegt.");
        merged.Status.ShouldBe(HttpStatusCode.SeeOther);
        after.ShouldContain("Te bevestigen (1)");
        after.ShouldContain("Van de lijst af: samengevoegd met een andere toezegging");
        after.ShouldContain("Het is nu deel van: <a href=\"#" + ids[0] + "\">1 maart 2023, COA: ");
    }

    [Fact]
    public async Task A_decision_and_a_question_are_confirmed()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        await program.DeliverAsync("mei.txt", SmallMinutes.Of("23 mei 2023", "een overzicht per gemeente te sturen"));
        await program.RebuildAsync();
        var before = (await session.GetAsync("verslag")).Text;
        var ids = ConsoleSession.IdsIn(before);

        await session.PostAsync("verslag", "besluiten", ("pagina", "verslag"), ("kind", "besluit-bevestigen"), ("id", ids[0]));
        var answer = await session.PostAsync("verslag", "besluiten", ("pagina", "verslag"), ("kind", "vraag-bevestigen"), ("id", ids[^1]));
        var after = (await session.GetAsync(answer.Headers["Location"])).Text;
        await program.RebuildAsync();

        before.ShouldContain("Besluiten, te bevestigen (1)");
        before.ShouldContain("Vragen, te bevestigen (1)");
        after.ShouldContain("De vraag is bevestigd. De volgende briefing volgt het.");
        after.ShouldContain("Besluiten, bevestigd (1)");
        after.ShouldContain("Vragen, bevestigd (1)");
        (await session.GetAsync("briefings/2023-07-20/2/briefing.html")).Text.ShouldContain("bevestigd door secretariaat");
    }

    [Fact]
    public async Task What_was_read_is_withdrawn_where_it_came_in()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        await program.CollectAsync();
        var sha256 = await program.DeliverAsync("mei.txt", SmallMinutes.Of("23 mei 2023", "een overzicht per gemeente te sturen"));
        await program.RebuildAsync();

        var answer = await session.PostAsync("leveringen", "besluiten", ("pagina", "leveringen"), ("kind", "withdraw"), ("id", sha256), ("reason", "verkeerde vergadering"));
        await program.RebuildAsync();

        answer.Headers["Location"].ShouldBe("/api/console/leveringen?vergadering=&vastgelegd=withdraw");
        (await session.GetAsync("toezeggingen")).Text.ShouldContain("Te bevestigen (0)");
        (await session.GetAsync("leveringen")).Text.ShouldContain("verkeerde vergadering");
        (await session.GetAsync("terzijde")).Text.ShouldContain("Ingetrokken (1)");
    }
}
