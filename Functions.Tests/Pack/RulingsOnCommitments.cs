using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class RulingsOnCommitments
{
    private const string Unknown = "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff";

    private static readonly Given Promised = Given.Nothing.With(
        Delivered.Minutes("verslag.docx").Commitment(6, "BZK", "BZK komt met een menukaart.", "begin augustus").Commitment(7, "COA", "COA zoekt het uit."));

    private static readonly string Id = Promised.Pack().Commitments[0].Id;

    [Fact]
    public void ACorrectionPutsTheRightWordsInPlaceAndTheFormerAmongTheChanges()
    {
        var pack = Promised
            .Ruled(RulingKind.Correct, Id, "stond verkeerd in het verslag", to: "JenV", field: "owner", at: "2023-07-13T10:00:00+02:00")
            .Ruled(RulingKind.Correct, Id, to: "VNG", field: "owner")
            .Ruled(RulingKind.Correct, Id, to: "1 september 2023", field: "deadline")
            .Pack();

        pack.Commitments[0].Owner.ShouldBe("JenV");
        pack.Commitments[0].Deadline.ShouldBe("1 september 2023");
        pack.Commitments[0].Quote.ShouldBe("BZK komt met een menukaart.");
        pack.Changes[0].ShouldBe(new PackChange("commitment", Id, ChangeKind.Changed, "BZK", "JenV", "verbeterd door het secretariaat: stond verkeerd in het verslag"));
        pack.Attention.ShouldBeEmpty();
    }

    [Fact]
    public void EvidenceNamedByItsHashClosesOnlyWhereTheDossierHasIt()
    {
        var there = Promised.Deliveries[0].Sha256;

        Promised.Ruled(RulingKind.Close, Id, evidence: there).Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Closed);
        var pack = Promised.Ruled(RulingKind.Close, Id, evidence: Unknown).Pack();
        pack.Commitments[0].Status.ShouldBe(CommitmentStatus.Proposed);
        pack.Attention.Single().Text.ShouldEndWith($"is niet overgenomen: het bewijs {Unknown} staat niet in het dossier.");
    }

    [Fact]
    public void OneThatWasClosedIsBackOnTheListWhenItIsConfirmedLater()
    {
        var closed = Promised.Ruled(RulingKind.Close, Id, evidence: "Menukaart verschenen.", at: "2023-07-12T10:00:00+02:00");
        var reopened = closed.Ruled(RulingKind.Confirm, Id, "de menukaart is ingetrokken", at: "2023-07-13T10:00:00+02:00");

        reopened.Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Open);
        reopened.Pack().Commitments[0].LeftBecause.ShouldBe("");
        reopened.Pack().Changes.Last(change => change.Id == Id).Cause.ShouldBe("besluit van het secretariaat: de menukaart is ingetrokken");
        reopened.Ruled(RulingKind.Close, Id, evidence: "Nieuwe menukaart.", at: "2023-07-14T10:00:00+02:00").Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Closed);
        closed.Ruled(RulingKind.Confirm, Id, at: "2023-07-11T10:00:00+02:00").Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Closed);
    }

    [Fact]
    public void AMergeNamesTwoCommitmentsOfThePack()
    {
        Promised.Ruled(RulingKind.Merge, Id, to: Promised.Pack().Commitments[1].Id).Pack().Attention.ShouldBeEmpty();
        Promised.Ruled(RulingKind.Merge, Id, to: "com-9-0000000000").Pack().Attention.Single().Text.ShouldEndWith("is niet overgenomen: de toezegging com-9-0000000000 staat niet in dit stuk.");
        Promised.Ruled(RulingKind.Merge, Id, to: Id).Pack().Attention.Single().Rule.ShouldBe("rulingIgnored");
    }

    [Fact]
    public void WhatIsNoEvidenceCannotBeReleasedOrWithdrawn() =>
        Promised.Ruled(RulingKind.Withdraw, Id, "fout").Pack().Attention.Single().Text.ShouldEndWith("is niet overgenomen: “ingetrokken” past niet bij dit onderdeel.");
}
