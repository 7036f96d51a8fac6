using LrtIntegration.Deliver;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class TeamsIsDown
{
    [Fact]
    public async Task The_members_have_their_mail_and_the_secretariat_hears_that_no_card_was_posted()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Teams.Fail(503, times: 100);
        await office.TickAsync();

        (await office.CardAsync(receipt => receipt is { State: ReceiptState.Failed, Attempts: 5 })).Reason.ShouldBe("Teams antwoordde met 503");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        for (var look = 0; look < 1000 && office.Outbox.To(Secretariat.Desk).Count < 2; look++)
            await Task.Delay(10, TestContext.Current.CancellationToken);
        office.Outbox.To(Secretariat.Desk).Select(mail => mail.Subject).ShouldContain("Het bericht in Teams is niet geplaatst: Teams antwoordde met 503", StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    public async Task A_workflow_that_is_busy_for_a_while_posts_one_card(int status)
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Teams.Fail(status, times: 2);
        await office.TickAsync();
        await office.CardAsync(receipt => receipt.State is ReceiptState.Sent);

        office.Teams.Cards.Count.ShouldBe(1);
        office.Teams.Requests.ShouldBe(3);
    }

    [Fact]
    public async Task A_card_of_which_no_answer_came_is_not_posted_again_and_the_secretariat_is_asked_to_look()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Teams.Fail(0);
        await office.TickAsync();
        await office.CardAsync(receipt => receipt.State is ReceiptState.Uncertain);

        office.Teams.Cards.Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Desk).Select(mail => mail.Subject).ShouldContain("Niet zeker of het bericht in Teams staat: Teams gaf geen antwoord", StringComparer.Ordinal);
    }
}
