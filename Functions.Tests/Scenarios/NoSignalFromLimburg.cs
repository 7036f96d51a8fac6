using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class NoSignalFromLimburg
{
    private const string Limburg = "prt@limburg.minbzk.example";
    private const string Utrecht = "prt@utrecht.minbzk.example";

    private static readonly string[] Settings =
        [$"Reminders__Addresses__PV31={Limburg}", $"Reminders__Addresses__PV26={Utrecht}", "Briefing__AllowedDomains__2=limburg.minbzk.example", "Briefing__AllowedDomains__3=utrecht.minbzk.example"];

    [Fact]
    public async Task Limburg_is_reminded_of_what_is_awaited_by_when_and_where_to()
    {
        await using var office = await Secretariat.AtAsync("2023-07-11 07:45", Settings);
        await office.TickAsync();
        office.Outbox.To(Limburg).ShouldBeEmpty();

        await office.TickAtAsync("2023-07-11 08:00");

        var mail = office.Outbox.To(Limburg).Single();
        mail.Subject.ShouldBe("Herinnering: uw stukken voor de LRT van 20 juli 2023, graag uiterlijk 13 juli 2023");
        var text = Shipment.Words(mail.Text);
        text.ShouldContain("Wat: de signalen van de provinciale regietafel Limburg van na de vergadering van 23 mei 2023.");
        text.ShouldContain("Uiterlijk: 13 juli 2023.");
        text.ShouldContain("Waarheen: mail aan lrt@minjenv.example.");
        text.ShouldContain("Gevraagd aan LRT");
    }

    [Fact]
    public async Task Who_has_delivered_is_left_in_peace_and_the_secretariat_sees_who_was_reminded()
    {
        await using var office = await Secretariat.AtAsync("2023-07-11 07:00", Settings);
        await office.ReceiveAsync("utrecht.eml", System.Text.Encoding.UTF8.GetBytes(Scenarios.Post.Signal()));
        await office.TickAtAsync("2023-07-11 08:00");

        office.Outbox.To(Utrecht).ShouldBeEmpty();
        var report = office.Outbox.To(Secretariat.Desk)[^1];
        report.Subject.ShouldBe("Herinneringen voor 20 juli 2023: 1 van 14 bronnen herinnerd");
        var text = Shipment.Words(report.Text);
        text.ShouldContain("Limburg van na de vergadering van 23 mei 2023 Adres: prt@limburg.minbzk.example Stand: verzonden op 11 juli 2023, 08:00 uur.");
        text.ShouldContain("Zeeland van na de vergadering van 23 mei 2023 Adres: geen Stand: niet herinnerd: er is geen adres ingesteld (Reminders__Addresses).");
        text.ShouldNotContain("Utrecht");
    }

    [Fact]
    public async Task Once_the_last_day_is_over_nobody_is_reminded()
    {
        await using var office = await Secretariat.AtAsync("2023-07-14 08:00", Settings);
        await office.TickAsync();

        office.Outbox.To(Limburg).ShouldBeEmpty();
    }
}
