using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

/// <summary>On Monday morning the mail server answers that it has too much to do.</summary>
public sealed class MailServerIsBusy
{
    [Theory]
    [InlineData("POST /v1.0/users/lrt@minjenv.example/messages", 20)]
    [InlineData("POST /v1.0/users/lrt@minjenv.example/messages", null)]
    [InlineData("PATCH", 20)]
    [InlineData("attachments", 20)]
    [InlineData("/send", 20)]
    [InlineData("/send", null)]
    public async Task It_waits_as_long_as_it_is_asked_and_each_member_gets_one_mail(string at, int? seconds)
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        office.Troubles.Throttle(at, seconds is { } wait ? TimeSpan.FromSeconds(wait) : null);
        var started = office.Clock.GetUtcNow();

        await office.TickAsTimePassesAsync();

        (office.Clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(seconds ?? 2));
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Bram).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Desk).Single().Subject.ShouldBe("Verzending van de briefing van 20 juli 2023: 2 van 2 adressen verzonden");
    }

    [Fact]
    public async Task One_that_stays_busy_is_told_to_the_secretariat_and_tried_again_later()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        for (var time = 0; time < 6; time++)
            office.Troubles.Throttle("/send", retryAfter: null);

        await office.TickAsTimePassesAsync();

        office.Outbox.To(Secretariat.Anna).ShouldBeEmpty();
        Shipment.Words(office.Outbox.To(Secretariat.Desk).Single().Text).ShouldContain("anna@minjenv.example Stand: mislukt Toelichting: de mailserver heeft het te druk; het programma probeert het opnieuw");

        await office.TickAsTimePassesAsync();
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.In("drafts").ShouldBeEmpty();
    }
}
