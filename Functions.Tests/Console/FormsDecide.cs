using System.Net;
using LrtIntegration.Dossier;
using LrtIntegration.Sources;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class FormsDecide(SharedConsole shared)
{
    private const string Rulings = "besluiten";

    [Fact]
    public async Task A_commitment_is_closed_with_evidence_and_the_page_says_so_and_shows_who_did()
    {
        var program = await shared.ProgramAsync();
        using var session = await shared.SessionAsync();
        var id = ConsoleSession.IdsIn((await session.GetAsync("toezeggingen")).Text)[0];

        var answer = await session.PostAsync("toezeggingen", Rulings, ("vergadering", "2023-07-20"), ("pagina", "toezeggingen"), ("kind", "close"), ("id", id), ("evidence", "mail van BZK van 13 juli 2023"));

        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        answer.Headers["Location"].ShouldBe("/api/console/toezeggingen?vergadering=2023-07-20&vastgelegd=close");
        var ruling = (await RulingsAsync(program)).Single(one => one.Kind is RulingKind.Close);
        ruling.Id.ShouldBe(id);
        ruling.By.ShouldBe("secretariaat");
        var page = (await session.GetAsync(answer.Headers["Location"])).Text;
        page.ShouldContain("De toezegging is afgedaan. De volgende briefing volgt het.");
        page.ShouldContain("14 juli 2023, 11:00 uur, secretariaat: afgedaan verklaard; bewijs: “mail van BZK van 13 juli 2023”.");
    }

    [Fact]
    public async Task A_commitment_that_was_closed_is_put_back_on_the_list()
    {
        await using var program = await ConsoleSession.SampleProgramAsync();
        using var session = new ConsoleSession(program);
        var id = ConsoleSession.IdsIn((await session.GetAsync("toezeggingen")).Text)[0];
        await session.PostAsync("toezeggingen", Rulings, ("pagina", "toezeggingen"), ("kind", "close"), ("id", id), ("evidence", "mail van BZK"));
        await program.RebuildAsync();
        (await session.GetAsync("toezeggingen")).Text.ShouldContain("Afgedaan (1)");

        var answer = await session.PostAsync("toezeggingen", Rulings, ("pagina", "toezeggingen"), ("kind", "heropenen"), ("id", id), ("reason", "de mail ging over iets anders"));
        await program.RebuildAsync();

        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
        (await RulingsAsync(program)).Count(ruling => ruling.Id == id).ShouldBe(2);
        var page = (await session.GetAsync("toezeggingen")).Text;
        page.ShouldContain("Afgedaan (0)");
        page.ShouldContain("Openstaand (1)");
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_the_field_and_what_was_filled_in_stays()
    {
        using var session = await shared.SessionAsync();
        var id = ConsoleSession.IdsIn((await session.GetAsync("toezeggingen")).Text)[1];

        var answer = await session.PostAsync("toezeggingen", Rulings, ("vergadering", "2023-07-20"), ("pagina", "toezeggingen"), ("kind", "close"), ("id", id), ("evidence", " "), ("reason", "een <halve> zin"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain("<title>Fout: Toezeggingen - LRT-secretariaat</title>");
        answer.Text.ShouldContain($"<a href=\"#close-{id}-evidence\">Noem het bewijs: zonder bewijs blijft een toezegging openstaan.</a>");
        answer.Text.ShouldContain($"id=\"close-{id}-evidence\" name=\"evidence\" aria-describedby=\"close-{id}-evidence-uitleg close-{id}-evidence-fout\" aria-invalid=\"true\"");
        answer.Text.ShouldContain("een &lt;halve&gt; zin</textarea>");
        answer.Text.ShouldContain("<details open=\"\">");
    }

    [Fact]
    public async Task A_signal_moves_and_the_next_briefing_follows()
    {
        await using var program = await ConsoleSession.SampleProgramAsync();
        using var session = new ConsoleSession(program);
        var id = ConsoleSession.IdsIn((await session.GetAsync("signalen")).Text)[0];

        await session.PostAsync("signalen", Rulings, ("vergadering", "2023-07-20"), ("pagina", "signalen"), ("kind", "move"), ("id", id), ("to", "action"));
        await program.RebuildAsync();

        var page = (await session.GetAsync("signalen")).Text;
        page.ShouldContain("Niet ingedeeld (0)");
        page.ShouldContain("anders ingedeeld: actie");
    }

    [Fact]
    public async Task A_commitment_is_put_right_and_evidence_is_withdrawn_and_released_again()
    {
        await using var program = await ConsoleSession.SampleProgramAsync();
        using var session = new ConsoleSession(program);
        var commitment = ConsoleSession.IdsIn((await session.GetAsync("toezeggingen")).Text)[0];
        var evidence = ConsoleSession.IdsIn((await session.GetAsync("terzijde")).Text)[^1];

        await session.PostAsync("toezeggingen", Rulings, ("pagina", "toezeggingen"), ("kind", "correct"), ("id", commitment), ("field", "deadline"), ("to", "1 september 2023"));
        await session.PostAsync("terzijde", Rulings, ("pagina", "terzijde"), ("kind", "withdraw"), ("id", evidence), ("reason", "hoort hier niet"));
        await program.RebuildAsync();
        var withdrawn = await session.GetAsync("terzijde");
        var released = await session.PostAsync("terzijde", Rulings, ("pagina", "terzijde"), ("kind", "release"), ("id", evidence), ("reason", "toch wel"));

        (await session.GetAsync("toezeggingen")).Text.ShouldContain("termijn: 1 september 2023");
        withdrawn.Text.ShouldContain("Ingetrokken (1)");
        released.Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_striking_figure_is_explained()
    {
        using var session = await shared.SessionAsync();
        var id = ConsoleSession.IdsIn((await session.GetAsync("opvallend")).Text)[0];

        var answer = await session.PostAsync("opvallend", Rulings, ("vergadering", "2023-07-20"), ("pagina", "opvallend"), ("kind", "explain"), ("id", id), ("reason", "het gaat om een dubbel gezin"));

        (await session.GetAsync(answer.Headers["Location"])).Text.ShouldContain("toegelicht; toelichting: “het gaat om een dubbel gezin”.");
    }

    [Fact]
    public async Task What_the_desk_does_not_take_is_told_above_the_form()
    {
        using var session = await shared.SessionAsync();
        var id = ConsoleSession.IdsIn((await session.GetAsync("signalen")).Text)[0];

        var answer = await session.PostAsync("signalen", Rulings, ("vergadering", "2023-07-20"), ("pagina", "signalen"), ("kind", "move"), ("id", id), ("to", "elders"));

        answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer.Text.ShouldContain($"id=\"move-{id}-geheel\"");
    }

    [Theory]
    [InlineData("besluiten")]
    [InlineData("briefings/2023-07-20/verzoeken")]
    public async Task Without_the_proof_of_the_page_nothing_is_done(string address)
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        var other = ConsoleSession.TokenIn((await session.GetAsync("")).Text);
        using var stranger = new ConsoleSession(program);
        (string, string)[] stolen = [("_bewijs", other)];

        (await session.PostBareAsync(address, [])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.PostBareAsync(address, stolen)).Status.ShouldBe(HttpStatusCode.Forbidden);
        var refused = await session.PostBareAsync(address, stolen, ("Sec-Fetch-Site", "cross-site"));
        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        refused.Text.ShouldContain("Ga terug, laad de pagina opnieuw en probeer het nog eens.");
        Directory.Exists(Path.Combine(program.Store, "requests")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_proof_still_holds_after_a_restart()
    {
        await using var program = await DeskProgram.StartAsync();
        await using var restarted = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);
        var token = ConsoleSession.TokenIn((await session.GetAsync("")).Text);
        using var later = new ConsoleSession(restarted);

        var answer = await later.PostBareAsync("briefings/2023-07-20/verzoeken", [("_bewijs", token)], ("Cookie", $"lrt-console={token}"));

        answer.Status.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_form_that_is_none_of_ours_is_refused()
    {
        using var session = await shared.SessionAsync();

        (await session.PostAsync("", Rulings, ("kind", "delete"), ("id", "x"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await session.PostAsync("", Rulings, ("kind", "close"), ("pagina", "elders"), ("id", "x"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await session.PostAsync("", Rulings, ("kind", "close"), ("reason", new string('a', 70_000)))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static async Task<IReadOnlyList<Ruling>> RulingsAsync(DeskProgram program) =>
        await new RulingLedger(new FolderStore(program.Store)).AllAsync(TestContext.Current.CancellationToken);
}
