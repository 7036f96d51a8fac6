using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class NothingChanged
{
    [Fact]
    public async Task No_mail_goes_out_where_that_is_set_and_the_secretariat_hears_why()
    {
        await using var office = await Secretariat.AtAsync("2023-07-03 07:00", "Briefing__SkipUnchanged=true");
        await office.TickAsync();
        await office.TickAtAsync("2023-07-10 07:00");
        await office.TickAtAsync("2023-07-10 08:00");

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
        office.Outbox.To(Secretariat.Desk).Select(mail => mail.Subject).ShouldBe(
            ["Verzending van de briefing van 20 juli 2023: 2 van 2 adressen verzonden", "Geen briefing verzonden: sinds de vorige briefing is er niets veranderd"]);

        await office.CollectAsync("1.300");
        await office.TickAtAsync("2023-07-17 07:00");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(2);
    }
}
