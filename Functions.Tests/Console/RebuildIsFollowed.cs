using System.Net;
using LrtIntegration.Tests.Api;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Console;

public sealed class RebuildIsFollowed
{
    private const string Requests = "briefings/2023-07-20/verzoeken";

    [Fact]
    public async Task The_button_leads_to_a_page_that_tells_how_far_it_is_until_it_is_done()
    {
        await using var program = await DeskProgram.StartAsync("Auth__Name=Annet de Vries");
        await program.CollectAsync();
        using var session = new ConsoleSession(program);

        var asked = await session.PostAsync("", Requests, ("sleutel", "eerste"));
        var page = await FinishedAsync(session, asked.Headers["Location"]);

        asked.Status.ShouldBe(HttpStatusCode.SeeOther);
        page.ShouldContain("Versie 1 is klaar.");
        page.ShouldContain("Gevraagd op 14 juli 2023, 11:00 uur door Annet de Vries.");
        page.ShouldContain("Naar de documenten");
        (await session.GetAsync("briefings")).Text.ShouldContain("Versie 1 (de laatste)");
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_asks_once()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);

        var first = await session.PostAsync("", Requests, ("sleutel", "dezelfde"));
        var second = await session.PostAsync("", Requests, ("sleutel", "dezelfde"));
        var other = await session.PostAsync("", Requests, ("sleutel", "een andere"));

        second.Headers["Location"].ShouldBe(first.Headers["Location"]);
        other.Headers["Location"].ShouldNotBe(first.Headers["Location"], StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_day_without_a_meeting_is_told_on_a_page()
    {
        await using var program = await DeskProgram.StartAsync();
        using var session = new ConsoleSession(program);

        var answer = await session.PostAsync("", "briefings/2023-07-21/verzoeken");

        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Text.ShouldContain("Op 21 juli 2023 is er geen vergadering. De eerstvolgende in de kalender is op 5 oktober 2023.");
    }

    private static async Task<string> FinishedAsync(ConsoleSession session, string address)
    {
        while (true)
        {
            var page = (await session.GetAsync(address)).Text;
            if (page.Contains("data-voortgang=\"klaar\"", StringComparison.Ordinal))
                return page;
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
