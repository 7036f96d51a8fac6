using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Protection;
using LrtIntegration.Sources;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class GateHoldsThePack
{
    private const string Number = "123456782";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_members_get_nothing_until_somebody_decided_and_the_secretariat_gets_the_pack_with_the_reason()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 07:00");
        await office.CollectAsync("prt.txt", $"Provincie: Drenthe\nDatum: 5 juli 2023\nOnderwerp: Schrijnende zaak\nSignaal: De heer met BSN {Number} wacht al een jaar.\nGevraagd aan LRT: besluit\nGevraagd besluit: Neem hierover een besluit.\n");
        await office.TickAsync();

        var told = office.Outbox.Sent.ShouldHaveSingleItem();
        told.To.ShouldBe(Secretariat.Desk);
        told.Subject.ShouldBe("Briefing van 20 juli 2023 tegengehouden; de leden hebben niets gekregen");
        told.Attachments.Keys.ShouldContain("briefing.docx", StringComparer.Ordinal);
        told.Text.ShouldNotContain(Number);

        await office.TickAtAsync("2023-07-10 07:15");
        office.Outbox.Sent.Count.ShouldBe(1);

        await DecideAsync(office);
        await office.TickAtAsync("2023-07-10 07:30");
        office.Outbox.To(Secretariat.Anna).Single().Text.ShouldNotContain(Number);
        (await office.CardAsync(receipt => receipt.State is ReceiptState.Sent)).Attempts.ShouldBe(1);
    }

    private static async Task DecideAsync(Secretariat office)
    {
        var shelf = office.Services.GetRequiredService<PackCatalogue>();
        var meeting = new DateOnly(2023, 7, 20);
        var pack = PackReader.Read(await shelf.DocumentAsync(meeting, (await shelf.OfAsync(meeting, Token))!.Latest, "pack.json", Token));
        foreach (var held in PackGate.Reasons(pack))
            await office.Services.GetRequiredService<RulingLedger>().AddAsync(new Ruling(RulingKind.Withdraw, held.Id, "secretariaat", office.Clock.GetUtcNow(), "dit nummer hoort niet in de stukken"), Token);
    }
}
