using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MondayMorning
{
    [Fact]
    public async Task Each_member_gets_one_mail_with_the_pack_and_the_secretariat_hears_of_it()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 06:45");
        await office.TickAsync();
        office.Outbox.Sent.ShouldBeEmpty();

        await office.TickAtAsync("2023-07-10 07:00");

        office.Outbox.Sent.Select(mail => mail.To).ShouldBe([Secretariat.Anna, Secretariat.Bram, Secretariat.Desk]);
        var mail = office.Outbox.To(Secretariat.Anna).Single();
        mail.Subject.ShouldStartWith("Briefing LRT 20 juli 2023 (versie 1): ");
        mail.Attachments.Keys.ShouldContain("briefing.docx", StringComparer.Ordinal);
        mail.Html.ShouldContain("https://lrt.example/api/console/briefings/2023-07-20/1/briefing.html");
        mail.Text.ShouldContain("Openstaande toezeggingen");
        mail.Header.ShouldBe(mail.Delivery);
        office.Outbox.To(Secretariat.Desk).Single().Subject.ShouldBe("Verzending van de briefing van 20 juli 2023: 2 van 2 adressen verzonden");
    }

    [Theory]
    [InlineData("2023-07-10 07:00", "2023-07-10 07:00", "2023-07-10 08:00")]
    [InlineData("2023-07-10 09:41", "2023-07-10 15:00", "2023-07-11 07:00")]
    [InlineData("2023-07-11 07:00", "2023-07-12 07:00", "2023-07-16 23:59")]
    public async Task Late_doubled_and_skipped_ticks_give_one_mail_a_week(params string[] ticks)
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 06:00");
        foreach (var tick in ticks)
            await office.TickAtAsync(tick);

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Bram).Count.ShouldBe(1);
        await office.TickAtAsync("2023-07-17 07:00");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_ticks_at_once_give_one_mail()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => office.TickAsync()));

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Bram).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_card_in_Teams_tells_the_members_too()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        await office.TickAsync();

        (await office.CardAsync(receipt => receipt.State is LrtIntegration.Deliver.ReceiptState.Sent)).About.ShouldBe("2023-07-20-v1");
        office.Teams.Cards.Single().GetRawText().ShouldContain("https://lrt.example/api/console/briefings/2023-07-20/1/briefing.html");
    }

    [Fact]
    public async Task Documents_stay_behind_a_link_where_that_is_set()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00", "Briefing__Documents=link");
        await office.TickAsync();

        office.Outbox.To(Secretariat.Anna).Single().Attachments.ShouldBeEmpty();
    }
}
