using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class OneAddressIsWrong
{
    [Fact]
    public async Task The_others_get_their_mail_once_and_only_the_wrong_one_is_tried_again()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Outbox.Unknown.Add(Secretariat.Anna);
        await office.TickAsync();

        office.Outbox.To(Secretariat.Bram).Count.ShouldBe(1);
        var report = office.Outbox.To(Secretariat.Desk).Single();
        report.Subject.ShouldBe("Verzending van de briefing van 20 juli 2023: 1 van 2 adressen verzonden");
        report.Text.ShouldContain("- anna@minjenv.example\n  Stand: mislukt\n  Toelichting: het adres bestaat niet");

        await office.TickAtAsync("2023-07-10 07:15");
        office.Outbox.To(Secretariat.Desk).Count.ShouldBe(1);

        office.Outbox.Unknown.Clear();
        await office.TickAtAsync("2023-07-10 07:30");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Bram).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Desk)[^1].Subject.ShouldBe("Verzending van de briefing van 20 juli 2023: 2 van 2 adressen verzonden");
    }

    [Fact]
    public async Task After_five_tries_it_is_given_up_and_said()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Outbox.Unknown.Add(Secretariat.Anna);
        for (var quarter = 0; quarter < 8; quarter++)
            await office.TickAtAsync($"2023-07-10 {7 + (quarter / 4):00}:{quarter % 4 * 15:00}");

        office.Outbox.In("drafts").Count(mail => mail.To == Secretariat.Anna).ShouldBeLessThanOrEqualTo(1);
        Shipment.Words(office.Outbox.To(Secretariat.Desk)[^1].Text).ShouldContain("na 5 pogingen opgegeven");
    }
}
