using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class CrashAfterSend
{
    [Fact]
    public async Task A_mail_of_which_no_answer_came_is_found_among_what_was_sent_and_not_sent_again()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Outbox.AnswersToLose = 1;
        await office.TickAsync();
        office.Outbox.To(Secretariat.Desk).Single().Text.ShouldContain("- anna@minjenv.example\n  Stand: onzeker");

        await office.TickAtAsync("2023-07-10 07:05");
        await office.TickAtAsync("2023-07-10 07:15");

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Desk)[^1].Subject.ShouldBe("Verzending van de briefing van 20 juli 2023: 2 van 2 adressen verzonden");
    }

    [Fact]
    public async Task A_mail_that_never_left_is_sent_after_all_and_its_draft_is_cleared_away()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Troubles.Fail("/send", 503);
        await office.TickAsync();
        office.Outbox.To(Secretariat.Anna).ShouldBeEmpty();

        await office.TickAtAsync("2023-07-10 07:15");

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.In("drafts").ShouldBeEmpty();
    }
}
