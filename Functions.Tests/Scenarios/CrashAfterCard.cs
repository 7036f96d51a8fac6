using LrtIntegration.Deliver;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class CrashAfterCard
{
    // The host brings the message again after half a minute, when nobody can know yet that the program has ended.
    [Fact]
    public async Task A_card_that_was_begun_by_a_program_that_ended_is_told_of_at_the_next_tick_though_its_message_is_gone()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        var card = new Delivery(DeliveryKind.Card, "2023-07-20-v1", "teams");
        await office.Services.GetRequiredService<Receipts>().BeginAsync(card, TestContext.Current.CancellationToken);
        await office.TickAsync();
        (await office.ReceiptsAsync(DeliveryKind.Card)).Single().State.ShouldBe(ReceiptState.Sending);

        await office.TickAtAsync("2023-07-10 07:15");
        await office.TickAtAsync("2023-07-10 07:30");

        (await office.ReceiptsAsync(DeliveryKind.Card)).Single().State.ShouldBe(ReceiptState.Uncertain);
        office.Teams.Requests.ShouldBe(0);
        office.Outbox.To(Secretariat.Desk).Select(mail => mail.Subject).ShouldContain("Niet zeker of het bericht in Teams staat: het programma werd afgebroken", StringComparer.Ordinal);
    }

    [Fact]
    public async Task Cards_of_meetings_long_past_are_not_looked_at()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        var card = new Delivery(DeliveryKind.Card, "2023-05-23-v1", "teams");
        await office.Services.GetRequiredService<Receipts>().BeginAsync(card, TestContext.Current.CancellationToken);

        await office.TickAtAsync("2023-07-10 07:15");

        (await office.ReceiptsAsync(DeliveryKind.Card)).Single(receipt => receipt.About == card.About).State.ShouldBe(ReceiptState.Sending);
    }
}
