using LrtIntegration.Tests.Scenarios;
using LrtIntegration.Tests.Teams;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Telemetry;

/// <summary>Not at any level: who reads the log of a cloud is not who may read a mail.</summary>
public sealed class NothingPersonalIsLogged
{
    private const string Number = "123456782";

    [Fact]
    public async Task Of_a_mail_neither_its_sender_nor_its_subject_nor_its_content()
    {
        await using var office = await Mailroom.OpenAsync();
        var log = CapturedLog.Of(office.Services);
        office.Receive(Scenarios.Post.Coa(value: $"BSN {Number}", from: "j.achterberg@coa.nl", extra: "X-Other: achterberg\n").Replace("coa.csv", "achterberg.csv", StringComparison.Ordinal), subject: "Zaak Achterberg");
        office.Receive(Scenarios.Post.Signal(subject: "Zaak Achterberg", body: $"De heer Achterberg, BSN {Number}, wacht."), subject: "Zaak Achterberg");
        office.Receive(Scenarios.Post.Coa(from: "achterberg@elders.nl", results: Scenarios.Post.Failed("elders.nl")), subject: "Zaak Achterberg");
        await office.FetchAsync();
        await office.PackAsync();

        log.About("received: Mail").Count.ShouldBe(3);
        log.About("used in pack").ShouldNotBeEmpty();
        log.About("achterberg").ShouldBeEmpty();
        log.About(Number).ShouldBeEmpty();
        log.About("elders.nl").ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_delivery_neither_its_recipient_nor_the_key_of_the_workflow()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00", CapturedLog.Settings);
        var log = CapturedLog.Of(office.Services);
        office.Outbox.Unknown.Add(Secretariat.Anna);
        office.Teams.Fail(400, times: 100);
        await office.TickAsync();
        await office.CardAsync(receipt => receipt.State is LrtIntegration.Deliver.ReceiptState.Failed);

        log.About("not sent, attempt 1: 400 ErrorInvalidRecipients").ShouldHaveSingleItem();
        log.About("Card was not posted").ShouldAllBe(line => !line.Contains("http", StringComparison.Ordinal));
        log.About(LocalTeams.Secret).ShouldBeEmpty();
        log.About("anna").ShouldBeEmpty();
        log.About("bram").ShouldBeEmpty();
    }
}
