using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class SenderOutsideTheDomains
{
    private const string Stranger = "cijfers@elders.example";

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task Gets_no_mail_also_where_it_was_released_and_the_secretariat_hears_why(string automatic)
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", $"Returns__Automatic={automatic}");
        var file = Shipment.Csv(Stranger);
        await office.ReceiveAsync(file);
        await office.ReleaseAsync($"return-{file.Sha256[..16]}");
        await office.TickAsync();

        office.Outbox.To(Stranger).ShouldBeEmpty();
        office.Outbox.In("drafts").ShouldBeEmpty();
        Shipment.Words(office.Outbox.To(Secretariat.Desk)[^1].Text)
            .ShouldContain("- weekcijfers.csv Afzender: cijfers@elders.example Stand: niet verzonden: dit adres ligt buiten de toegestane domeinen.");
    }
}
