using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class MeetingIsNear
{
    [Fact]
    public async Task The_calendar_adds_a_briefing_on_the_day_that_it_names()
    {
        await using var office = await Secretariat.AtAsync("2023-05-15 07:00");
        await office.TickAsync();
        await office.TickAtAsync("2023-05-19 06:59");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);

        await office.TickAtAsync("2023-05-19 07:00");
        await office.TickAtAsync("2023-05-19 08:00");

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_mail_of_the_week_that_came_late_on_that_day_is_the_only_one()
    {
        await using var office = await Secretariat.AtAsync("2023-05-19 09:00");
        await office.TickAsync();
        await office.TickAtAsync("2023-05-19 10:00");

        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(1);
    }
}
