using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using Microsoft.Extensions.Time.Testing;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Deliver;

public sealed class ReceiptsAreKept
{
    private static readonly Delivery Week = new(DeliveryKind.Pack, "2023-w28", "anna@minjenv.example");

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2023, 7, 10, 5, 0, 0, TimeSpan.Zero));
    private readonly Receipts receipts;

    public ReceiptsAreKept() => receipts = new Receipts(new MemoryStore(), clock);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void ADeliveryKeepsItsIdHoweverTheAddressIsWritten() =>
        (Week with { Recipient = "Anna@MinJenV.example" }).Id.ShouldBe(new Delivery(DeliveryKind.Pack, "2023-w28", "anna@minjenv.example").Id);

    [Fact]
    public async Task OfManyWhoBeginAtOnceOneHasIt()
    {
        var begun = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => receipts.BeginAsync(Week, Token), Token)));

        begun.Count(one => one is not null).ShouldBe(1);
    }

    [Fact]
    public async Task WhatIsSentIsNeverBegunAgain()
    {
        await receipts.BeginAsync(Week, Token);
        await receipts.EndAsync(Week, ReceiptState.Sent, null, Token);
        clock.Advance(TimeSpan.FromDays(1));

        (await receipts.BeginAsync(Week, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task WhatWasLeftIsTakenUpWhenNobodyCanHaveItAnyMore()
    {
        await receipts.BeginAsync(Week, Token);
        clock.Advance(TimeSpan.FromMinutes(11));
        (await receipts.BeginAsync(Week, Token)).ShouldBeNull();
        clock.Advance(TimeSpan.FromMinutes(1));

        (await receipts.BeginAsync(Week, Token))!.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task WhatFailedIsTriedFiveTimes()
    {
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            (await receipts.BeginAsync(Week, Token))!.Attempts.ShouldBe(attempt);
            await receipts.EndAsync(Week, ReceiptState.Failed, "het adres bestaat niet", Token);
        }

        (await receipts.BeginAsync(Week, Token)).ShouldBeNull();
    }
}
