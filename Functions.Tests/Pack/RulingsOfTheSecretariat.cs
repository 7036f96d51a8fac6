using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class RulingsOfTheSecretariat
{
    private static readonly Given Promised = Given.Nothing.With(
        Delivered.Minutes("verslag.docx").Commitment(6, "BZK", "BZK komt met een menukaart.", "waarschijnlijk begin augustus"));

    private static readonly string Id = Promised.Pack().Commitments.Single().Id;

    [Fact]
    public void ACommitmentIsAProposalUntilConfirmed()
    {
        Promised.Pack().Commitments.Single().Status.ShouldBe(CommitmentStatus.Proposed);
        Promised.Text().ShouldContain("| “waarschijnlijk begin augustus” | voorstel, nog te bevestigen");
        Promised.Ruled(RulingKind.Confirm, Id).Pack().Commitments.Single().Status.ShouldBe(CommitmentStatus.Open);
    }

    [Fact]
    public void ItIsClosedWithEvidence()
    {
        var closed = Promised.Ruled(RulingKind.Close, Id, evidence: "Menukaart verschenen op 2 augustus.");

        closed.Pack().Commitments.Single().Status.ShouldBe(CommitmentStatus.Closed);
        closed.Text().ShouldContain("afgedaan op 12 juli 2023, 10:00 uur door het secretariaat; bewijs: Menukaart verschenen op 2 augustus.");
    }

    [Fact]
    public void ClosingWithoutEvidenceIsIgnoredAndNamed()
    {
        var pack = Promised.Ruled(RulingKind.Close, Id).Pack();

        pack.Commitments.Single().Status.ShouldBe(CommitmentStatus.Proposed);
        pack.Attention.Single().Rule.ShouldBe("rulingIgnored");
        pack.Attention.Single().Text.ShouldBe(
            $"Het besluit van het secretariaat van 12 juli 2023, 10:00 uur over {Id} is niet overgenomen: er is geen bewijs bij genoemd (een citaat of een document).");
    }

    [Fact]
    public void AMovedSignalStandsInItsNewPlace()
    {
        var given = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Amv", Ask.Unsorted));
        var moved = given.Ruled(RulingKind.Move, given.Pack().Signals.Single().Id, "gebeld met Drenthe", to: "decision").Pack();

        moved.Signals.Single().Ask.ShouldBe(Ask.Decision);
        moved.Changes.Single().Cause.ShouldBe("ingedeeld door het secretariaat: gebeld met Drenthe");
    }

    [Fact]
    public void OfTwoThatContradictTheLaterStands()
    {
        var given = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Amv", Ask.Unsorted));
        var id = given.Pack().Signals.Single().Id;

        given
            .Ruled(RulingKind.Move, id, to: "action", at: "2023-07-13T10:00:00+02:00")
            .Ruled(RulingKind.Move, id, to: "decision", at: "2023-07-12T10:00:00+02:00")
            .Pack().Signals.Single().Ask.ShouldBe(Ask.Action);
    }

    [Fact]
    public void AnExplanationStandsBesideWhatStruck()
    {
        var given = Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-17", 10).Remark("sumOfShelters", "regel 2", "De som klopt niet."));
        var explained = given.Ruled(RulingKind.Explain, given.Pack().Attention.Single().Id, "COA telt de hotels mee");

        explained.Pack().Attention.Single().Explanation.ShouldBe("COA telt de hotels mee");
        explained.Text().ShouldContain("| a.csv, regel 2: De som klopt niet. | Klopt, want COA telt de hotels mee.");
    }

    [Theory]
    [InlineData(RulingKind.Confirm, "com-1-0000000000", "", "rulingWithoutObject")]
    [InlineData(RulingKind.Move, "sig-PV22-0000000000", "prullenbak", "rulingIgnored")]
    internal void ARulingThatHasNoEffectIsNamed(RulingKind kind, string id, string to, string rule) =>
        Promised.Ruled(kind, id, to: to).Pack().Attention.Single().Rule.ShouldBe(rule);

    [Fact]
    public void ACommitmentCountsTheMeetingsItHasBeenOpen()
    {
        var pack = Given.Nothing.With(Delivered.Minutes("a.docx").Commitment(1, "COA", "COA zoekt het uit.", heldOn: "2023-03-01")).Pack();

        pack.Commitments.Single().MeetingsOpen.ShouldBe(2);
    }
}
