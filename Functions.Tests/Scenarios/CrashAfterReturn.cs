using LrtIntegration.Deliver;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class CrashAfterReturn
{
    [Fact]
    public async Task A_return_of_which_no_answer_came_is_found_among_what_was_sent()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 06:00", "Returns__Automatic=true");
        await office.TickAtAsync("2023-07-04 09:00");
        await office.ReceiveAsync(Shipment.Csv());
        office.Outbox.AnswersToLose = 1;
        await office.TickAsync();
        (await office.ReceiptsAsync(DeliveryKind.Return)).Single().State.ShouldBe(ReceiptState.Sending);

        await office.TickAtAsync("2023-07-04 09:05");
        await office.TickAtAsync("2023-07-04 09:15");

        office.Outbox.To(Shipment.Coa).Count.ShouldBe(1);
        (await office.ReceiptsAsync(DeliveryKind.Return)).Single().State.ShouldBe(ReceiptState.Sent);
    }

    [Fact]
    public async Task A_return_that_never_left_is_sent_after_all()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 06:00", "Returns__Automatic=true");
        await office.TickAtAsync("2023-07-04 09:00");
        await office.ReceiveAsync(Shipment.Csv());
        office.Troubles.Fail("/send", 503);
        await office.TickAsync();
        office.Outbox.To(Shipment.Coa).ShouldBeEmpty();

        await office.TickAtAsync("2023-07-04 09:15");

        office.Outbox.To(Shipment.Coa).Single().Attachments.Count.ShouldBe(1);
        office.Outbox.In("drafts").ShouldBeEmpty();
    }
}
