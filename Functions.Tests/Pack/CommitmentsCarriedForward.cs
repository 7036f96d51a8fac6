using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class CommitmentsCarriedForward
{
    private const string Menu = "BZK komt met een menukaart voor alternatieve huisvesting.";

    private static readonly Given TwoMinutes = Given.Nothing.With(
        Delivered.Minutes("verslag-maart.docx").At("2023-03-08T09:00:00+01:00").Commitment(6, "BZK", Menu, heldOn: "2023-03-01"),
        Delivered.Minutes("verslag-mei.docx").At("2023-05-30T09:00:00+02:00").Commitment(4, "JenV", "JenV komt met de menukaart voor alternatieve huisvesting van statushouders.", heldOn: "2023-05-23"));

    private static readonly string Earlier = TwoMinutes.Pack().Commitments[0].Id;
    private static readonly string Later = TwoMinutes.Pack().Commitments[1].Id;

    [Fact]
    public void TheListSaysForWhichTimeACommitmentIsOnIt()
    {
        var given = Given.Nothing with { Earlier = [Given.Day("2022-12-15"), Given.Day("2023-03-01"), Given.Day("2023-05-23")] };

        Plain.Chapter(given.With(Delivered.Minutes("a.docx").Commitment(6, "BZK", Menu, heldOn: "2022-12-15")).Pack(), Contents.Minutes)
            .ShouldContain("6 (15 december 2022) | BZK | ");
        Plain.Chapter(given.With(Delivered.Minutes("a.docx").Commitment(6, "BZK", Menu, heldOn: "2022-12-15")).Pack(), Contents.Minutes)
            .ShouldContain("voorstel, nog te bevestigen; voor de derde keer op de lijst");
    }

    [Fact]
    public void WithoutADateItCountsFromTheDayItCameIn()
    {
        var given = Given.Nothing with { Earlier = [Given.Day("2023-03-01"), Given.Day("2023-05-23")] };

        given.With(Delivered.Minutes("a.docx").At("2023-04-01T09:00:00+02:00").Commitment(6, "BZK", Menu, heldOn: null)).Pack().Commitments.Single().MeetingsOpen.ShouldBe(2);
        given.With(Delivered.Minutes("a.docx").Commitment(6, "BZK", Menu, heldOn: null)).Pack().Commitments.Single().MeetingsOpen.ShouldBe(1);
    }

    [Fact]
    public void TheSameInTwoMinutesIsProposedAsOneAndNeverMergedSilently()
    {
        var pack = TwoMinutes.Pack();

        pack.Commitments.Select(one => one.SimilarTo).ShouldBe([[], [Earlier]]);
        pack.Commitments.ShouldAllBe(one => one.LeftBecause.Length == 0);
        Plain.Chapter(pack, Contents.Minutes).ShouldContain($"Lijkt op punt 6 (1 maart 2023), BZK: {Menu}; samenvoegen?");
    }

    [Fact]
    public void TheVerySameWordsAtTwoMeetingsAreStillTwo()
    {
        var pack = Given.Nothing.With(
            Delivered.Minutes("a.docx").Commitment(6, "BZK", Menu, heldOn: "2023-03-01"),
            Delivered.Minutes("b.docx").Commitment(6, "BZK", Menu, heldOn: "2023-05-23")).Pack();

        pack.Commitments.Count.ShouldBe(2);
        pack.Commitments[1].SimilarTo.ShouldBe([pack.Commitments[0].Id]);
    }

    [Fact]
    public void ARulingMakesThemOneAndTheFormerOwnerStays()
    {
        var merged = TwoMinutes.Ruled(RulingKind.Merge, Earlier, "zelfde stuk", to: Later);
        var pack = merged.Pack();

        pack.Commitments[0].MergedInto.ShouldBe(Later);
        pack.Commitments[0].LeftBecause.ShouldBe("samengevoegd met een andere toezegging op 12 juli 2023, 10:00 uur door het secretariaat: zelfde stuk");
        pack.Commitments[1].FormerOwners.ShouldBe(["BZK"]);
        pack.Commitments[1].MeetingsOpen.ShouldBe(2);
        pack.Commitments[1].SimilarTo.ShouldBeEmpty();
        var text = Plain.Chapter(pack, Contents.Minutes);
        text.ShouldContain("JenV (voorheen BZK)");
        text.ShouldContain($"Hiermee is samengevoegd: punt 6 (1 maart 2023), BZK: {Menu}");
        text.ShouldContain("## Van de lijst af");
    }

    [Fact]
    public void OfTwoMergedIntoEachOtherTheLastRulingStands()
    {
        var pack = TwoMinutes
            .Ruled(RulingKind.Merge, Earlier, to: Later)
            .Ruled(RulingKind.Merge, Later, to: Earlier, at: "2023-07-13T10:00:00+02:00").Pack();

        pack.Commitments.Select(one => one.MergedInto).ShouldBe(["", Earlier]);
    }

    [Fact]
    public void AChangedOwnerKeepsItsFormerOwners()
    {
        var text = Plain.Chapter(
            TwoMinutes
                .Ruled(RulingKind.Correct, Earlier, to: "SZW", field: "owner")
                .Ruled(RulingKind.Correct, Earlier, to: "COA", field: "owner", at: "2023-07-13T10:00:00+02:00").Pack(),
            Contents.Minutes);

        text.ShouldContain("COA (voorheen BZK en SZW)");
    }

    [Fact]
    public void ADocumentThatClosesIsNamedAndWithdrawnItReopens()
    {
        var letter = Delivered.Unknown("brief-menukaart.pdf");
        var closed = TwoMinutes.With(letter).Ruled(RulingKind.Close, Earlier, evidence: letter.Delivery.Sha256);

        closed.Pack().Commitments[0].LeftBecause.ShouldEndWith($"bewijs: brief-menukaart.pdf (SHA-256 {letter.Delivery.Sha256})");
        TwoMinutes.With(letter.Withdrawn("verkeerde brief")).Ruled(RulingKind.Close, Earlier, evidence: letter.Delivery.Sha256)
            .Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Proposed);
    }

    [Fact]
    public void WithdrawnMinutesTakeTheirCommitmentsOffTheListWithALine()
    {
        var given = Given.Nothing.With(Delivered.Minutes("verslag.docx").Commitment(6, "BZK", Menu).Withdrawn("concept van een ander overleg"));
        var pack = given.Pack();

        pack.Commitments.Single().LeftBecause.ShouldBe("het verslag verslag.docx is ingetrokken op 11 juli 2023, 09:00 uur door het secretariaat: concept van een ander overleg");
        Plain.Chapter(pack, Contents.Minutes).ShouldContain("Het verslag verslag.docx is ingetrokken op 11 juli 2023, 09:00 uur door het secretariaat: concept van een ander overleg.");
        pack.Changes.Single().Kind.ShouldBe(ChangeKind.Gone);
    }

    [Fact]
    public void CorrectedMinutesTakeOffWhatTheyDoNotHaveWithALine()
    {
        var given = Given.Nothing.With(
            Delivered.Minutes("concept.docx").At("2023-06-01T09:00:00+02:00").Commitment(1, "COA", "COA zoekt het uit.").Commitment(6, "BZK", Menu),
            Delivered.Minutes("vastgesteld.docx").At("2023-06-08T09:00:00+02:00").Commitment(6, "BZK", Menu));

        given.Pack().Commitments.Select(one => one.LeftBecause).ShouldBe(
            ["staat niet meer in het gecorrigeerde verslag vastgesteld.docx, ontvangen op 8 juni 2023, 09:00 uur", ""]);
        given.Ruled(RulingKind.Confirm, given.Pack().Commitments[0].Id).Pack().Commitments[0].Status.ShouldBe(CommitmentStatus.Open);
    }
}
