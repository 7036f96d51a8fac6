using LrtIntegration.Tests.Scenarios;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

public sealed class TheProgramIsMeasured
{
    private const string OneBadRow = "1.234;personen;\r\n03-07-2023;provincie;PV21;Friesland;bezetting;totaal;totaal;veel";

    [Fact]
    public async Task What_came_in_what_was_refused_and_how_each_pack_ended()
    {
        await using var office = await Mailroom.OpenAsync();
        using var measured = Measured.In(office.Services);
        office.Receive(Scenarios.Post.Coa(OneBadRow));
        await office.FetchAsync();
        await office.PackAsync();
        await office.PackAsync();

        measured.Counts.ShouldBe(
            [
                "lrt.drops.collected: 1",
                "lrt.pack.duration outcome=new: 1",
                "lrt.pack.duration outcome=unchanged: 1",
                "lrt.refusals source=coa: 1",
            ]);
    }

    [Fact]
    public async Task The_newest_fact_of_a_source_grows_older_by_itself()
    {
        await using var office = await Mailroom.OpenAsync();
        using var measured = Measured.In(office.Services);
        measured.Gauges().ShouldBeEmpty();
        office.Receive(Scenarios.Post.Coa());
        office.Receive(Scenarios.Post.Signal());
        await office.FetchAsync();
        measured.Gauges().ShouldBe(["lrt.source.age source=coa: 11", "lrt.source.age source=prt: 11"]);

        office.Clock.Advance(TimeSpan.FromDays(3));
        office.Receive(Scenarios.Post.Signal(subject: "Nieuw", body: Scenarios.Post.SignalText.Replace("3 juli", "16 juli", StringComparison.Ordinal)));
        office.Receive(Scenarios.Post.Signal(subject: "Plan", body: Scenarios.Post.SignalText.Replace("3 juli", "3 augustus", StringComparison.Ordinal)));
        await office.FetchAsync();

        measured.Gauges().ShouldBe(["lrt.source.age source=coa: 14", "lrt.source.age source=prt: 1"]);
    }

    [Fact]
    public async Task Deliveries_by_channel_and_outcome()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        using var measured = Measured.In(office.Services);
        office.Outbox.Unknown.Add(Secretariat.Anna);
        office.Teams.Fail(400);
        await office.TickAsync();
        await office.CardAsync(receipt => receipt.State is LrtIntegration.Deliver.ReceiptState.Sent);

        measured.Counts.Where(line => line.StartsWith("lrt.deliveries", StringComparison.Ordinal) && !line.Contains("mail outcome=sent", StringComparison.Ordinal)).ShouldBe(
            [
                "lrt.deliveries channel=mail outcome=failed: 1",
                "lrt.deliveries channel=teams outcome=failed: 1",
                "lrt.deliveries channel=teams outcome=sent: 1",
            ]);
    }

    [Fact]
    public async Task A_pack_that_the_gate_keeps_back_is_held_once_however_often_the_clock_ticks()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        using var measured = Measured.In(office.Services);
        await office.CollectAsync("prt.txt", "Provincie: Drenthe\nDatum: 5 juli 2023\nOnderwerp: Zaak\nSignaal: De heer met BSN 123456782 wacht.\nGevraagd aan LRT: besluit\nGevraagd besluit: Neem een besluit.\n");
        await office.TickAsync();
        await office.TickAtAsync("2023-07-10 07:15");

        measured.Counts.ShouldContain("lrt.deliveries channel=mail outcome=held: 1", StringComparer.Ordinal);
    }
}
