using LrtIntegration.Deliver;
using LrtIntegration.Dossier;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Scenarios;

public sealed class AProofIsSent
{
    private static readonly DateOnly Meeting = new(2023, 7, 20);

    [Fact]
    public async Task One_person_gets_it_marked_and_nobody_else_does()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 06:00");

        (await ProofAsync(office, Secretariat.Anna)).State.ShouldBe(ReceiptState.Sent);
        (await ProofAsync(office, Secretariat.Anna)).State.ShouldBe(ReceiptState.Sent);

        var proof = office.Outbox.Sent.Single();
        proof.Subject.ShouldStartWith("PROEF: Briefing LRT 20 juli 2023");
        proof.Text.ReplaceLineEndings(" ").ShouldContain("LET OP: Proef. Deze mail is alleen aan u gestuurd");
        await office.TickAtAsync("2023-07-10 07:00");
        office.Outbox.To(Secretariat.Anna).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Nobody_outside_the_allowed_domains_gets_one()
    {
        await using var office = await Secretariat.AtAsync("2023-07-10 06:00");

        (await Should.ThrowAsync<InvalidDataException>(() => ProofAsync(office, "iemand@elders.example"))).Message
            .ShouldBe("Naar iemand@elders.example mag geen mail: toegestaan zijn adressen in minjenv.example, minbzk.example (Briefing__AllowedDomains).");
        office.Outbox.Sent.ShouldBeEmpty();
    }

    private static async Task<Receipt> ProofAsync(Secretariat office, string to)
    {
        await using var program = Registration.ForProofs(new FolderStore(office.Store), office.Services.GetRequiredService<IConfiguration>(), office.Clock);
        return await program.GetRequiredService<ProofRound>().SendAsync(office.Services.GetRequiredService<MeetingBook>().OrderFor(Meeting)!, to, TestContext.Current.CancellationToken);
    }
}
