using LrtIntegration.Deliver;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class ReturnIsSentOnce
{
    [Fact]
    public async Task However_often_the_timer_ticks_and_the_file_comes_in()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", "Returns__Automatic=true");
        await office.ReceiveAsync(Shipment.Csv());
        await office.TickAsync();
        await office.ReceiveAsync(Shipment.Csv(), "Tue, 4 Jul 2023 10:00:00 +0200");
        await office.ReceiveAsync(Shipment.Csv("ander@minbzk.example"), "Tue, 4 Jul 2023 11:00:00 +0200");
        await Task.WhenAll(office.TickAsync(), office.TickAsync());
        await office.TickAtAsync("2023-07-05 09:00");

        office.Outbox.Sent.Count(mail => mail.Subject.StartsWith("Uw levering", StringComparison.Ordinal)).ShouldBe(1);
        (await office.ReceiptsAsync(DeliveryKind.Return)).Single().State.ShouldBe(ReceiptState.Sent);
    }

    [Fact]
    public async Task Each_file_with_refusals_has_its_own()
    {
        await using var office = await Secretariat.AtAsync("2023-07-04 09:00", "Returns__Automatic=true");
        await office.ReceiveAsync(Shipment.Csv());
        await office.ReceiveAsync(Shipment.Csv(wrong: "56.78"));
        await office.TickAsync();

        office.Outbox.To(Shipment.Coa).Count.ShouldBe(2);
    }
}
