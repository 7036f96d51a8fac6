using LrtIntegration.Deliver;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class ReminderIsSentOnce
{
    private const string Limburg = "prt@minbzk.example";
    private const string Setting = $"Reminders__Addresses__PV31={Limburg}";

    [Fact]
    public async Task For_each_meeting_however_often_the_timer_ticks()
    {
        await using var office = await Secretariat.AtAsync("2023-07-12 11:00", Setting);
        await Task.WhenAll(office.TickAsync(), office.TickAsync());
        await office.TickAtAsync("2023-07-12 12:00");
        await office.TickAtAsync("2023-07-13 23:45");
        office.Outbox.To(Limburg).Count.ShouldBe(1);
        (await office.ReceiptsAsync(DeliveryKind.Reminder)).Single().About.ShouldBe("2023-07-20-pv31");

        await office.TickAtAsync("2023-09-27 08:00");

        office.Outbox.To(Limburg).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Also_where_no_answer_came()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 08:00", Setting);
        await office.TickAsync();
        office.Outbox.AnswersToLose = 1;
        await office.TickAtAsync("2023-07-11 08:00");
        await office.TickAtAsync("2023-07-11 08:15");

        office.Outbox.To(Limburg).Count.ShouldBe(1);
        (await office.ReceiptsAsync(DeliveryKind.Reminder)).Single().State.ShouldBe(ReceiptState.Sent);
    }

    [Fact]
    public async Task As_many_days_before_as_is_set()
    {
        await using var office = await Secretariat.AtAsync("2023-07-08 08:00", Setting, "Reminders__DaysBefore=5");
        await office.TickAsync();

        office.Outbox.To(Limburg).Count.ShouldBe(1);
    }
}
