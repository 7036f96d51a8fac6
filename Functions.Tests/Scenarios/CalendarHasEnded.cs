using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class CalendarHasEnded
{
    private const string Subject = "Geen briefing verzonden: in de kalender staat geen volgende vergadering";

    [Fact]
    public async Task The_secretariat_hears_so_each_Monday_once_and_the_members_get_nothing()
    {
        await using var office = await Secretariat.AtAsync("2099-01-05 06:45");
        await office.TickAsync();
        office.Outbox.Sent.ShouldAllBe(mail => mail.To == Secretariat.Desk);
        var before = office.Outbox.Sent.Count;

        await office.TickAtAsync("2099-01-05 07:00");
        await office.TickAtAsync("2099-01-05 07:15");
        office.Outbox.Sent.Count.ShouldBe(before + 1);
        office.Outbox.Sent[^1].Subject.ShouldBe(Subject);
        Shipment.Words(office.Outbox.Sent[^1].Text).ShouldContain("Zet de nieuwe vergaderdata in de kalender (Calendar__File).");

        await office.TickAtAsync("2099-01-12 07:00");
        office.Outbox.To(Secretariat.Desk).Count(mail => mail.Subject == Subject).ShouldBe(2);
        office.Outbox.To(Secretariat.Anna).ShouldBeEmpty();
    }
}
