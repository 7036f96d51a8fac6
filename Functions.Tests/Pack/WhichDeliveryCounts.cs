using LrtIntegration.Intake;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Of what several deliveries, or several lines of one, say of the same thing.</summary>
public sealed class WhichDeliveryCounts
{
    private const string Monday = "2023-07-10T09:00:00+02:00";
    private const string Tuesday = "2023-07-11T09:00:00+02:00";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void OfWhatIsSaidTwiceTheLast(bool inOrder)
    {
        Delivered[] figures = [Delivered.Coa("a.csv").At("2023-07-11T09:00:00+02:00").Figure("2023-07-10", 100, area: WholePack.Emmen), Delivered.Coa("b.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", 100, area: WholePack.Emmen)];
        Delivered[] applications = [Delivered.Bzk("c.xlsx").At("2023-07-11T09:00:00+02:00").Application("HGG-001", GrantStatus.UnderReview, "2023-07-07"), Delivered.Bzk("d.xlsx").At("2023-07-12T09:00:00+02:00").Application("hgg-001 ", GrantStatus.UnderReview, "2023-07-07")];
        var all = figures.Concat(applications);
        var pack = Given.Nothing.With([.. inOrder ? all : all.Reverse()]).Pack();

        pack.Figures.Single().Trace.FileName.ShouldBe("b.csv");
        pack.Grants.Applications.Single().Trace.FileName.ShouldBe("d.xlsx");
        pack.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void OfTwoLinesOfAFileTheLowerCountsAlsoWhereItIsLess() =>
        Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 120).Figure("2023-07-10", 100)).Pack().Figures.Single().Value.ShouldBe(100);

    [Fact]
    public void TheTenthLineIsBelowTheNinth()
    {
        var file = Enumerable.Range(1, 7).Aggregate(Delivered.Coa("a.csv"), (one, day) => one.Figure($"2023-06-0{day}", 1));

        Given.Nothing.With(file.Figure("2023-07-10", 120).Figure("2023-07-10", 100)).Pack().Figures[^1].Value.ShouldBe(100);
    }

    [Fact]
    public void OfTheSameWordsTheFirstThatCameInAreShownAndInAFileThoseThatStandFirst()
    {
        var drenthe = WholePack.Province("PV22");
        var early = Enumerable.Range(1, 7).Aggregate(Delivered.Prt("z.csv").At(Monday), (file, number) => file.Signal(drenthe, "2023-07-05", $"Onderwerp {number}", Ask.Action))
            .Signal(drenthe, "2023-07-05", "Amv", Ask.Decision)
            .Signal(drenthe, "2023-07-05", "Amv", Ask.Decision);
        var late = Delivered.Prt("a.csv").At(Tuesday).Signal(drenthe, "2023-07-05", "Amv", Ask.Decision);

        foreach (var given in (Given[])[Given.Nothing.With(early, late), Given.Nothing.With(late, early)])
            given.Pack().Signals.Single(signal => signal.Subject == "Amv").Trace.ShouldSatisfyAllConditions(trace => trace.FileName.ShouldBe("z.csv"), trace => trace.Location.ShouldBe("regel 9, kolom Waarde"));
    }

    [Fact]
    public void TheArrivalsOfAFileStandInOrderOfTimeThenOfOriginNameAndSender()
    {
        Arrival[] inOrder =
        [
            new("z", "z@coa.example", Given.Moment(Monday), "z.csv"),
            new("m", "z@coa.example", Given.Moment(Tuesday), "z.csv"),
            new("n", "z@coa.example", Given.Moment(Tuesday), "a.csv"),
            new("n", "a@coa.example", Given.Moment(Tuesday), "b.csv"),
            new("n", "b@coa.example", Given.Moment(Tuesday), "b.csv"),
        ];
        var file = Delivered.Coa("z.csv").Figure("2023-07-10", 100);

        foreach (var arrivals in (Arrival[][])[inOrder, [.. inOrder.Reverse()]])
            Given.Nothing.With(file.Arriving(arrivals)).Pack().Evidence.Single().Arrivals.Select(one => new Arrival(one.Origin, one.Sender, one.ReceivedAt, one.FileName)).ShouldBe(inOrder);
    }

    [Fact]
    public void AFileThatCameInTwiceIsOnePieceOfEvidenceWithBothArrivals()
    {
        var file = Delivered.Coa("a.csv").Figure("2023-07-10", 100);
        var item = Given.Nothing.With(file.At(Tuesday, "b@coa.example"), file.At(Monday, "a@coa.example")).Pack().Evidence.Single();

        item.ReceivedAt.ShouldBe(Given.Moment(Monday));
        item.Arrivals.Select(one => one.Sender).ShouldBe(["a@coa.example", "b@coa.example"]);
        item.Text.ShouldBe("1 cijfer gelezen en gebruikt.");
    }

    [Fact]
    public void TheSenderIsTheFirstThatIsKnown()
    {
        var file = Delivered.Coa("a.csv").Figure("2023-07-10", 100);

        Given.Nothing.With(file.Arriving(new("a", null, Given.Moment(Monday), "a.csv"), new("b", "b@coa.example", Given.Moment(Tuesday), "a.csv"))).Pack().Evidence.Single().Sender.ShouldBe("b@coa.example");
        Given.Nothing.With(file.Arriving(new Arrival("a", null, Given.Moment(Monday), "a.csv"))).Pack().Evidence.Single().Sender.ShouldBeNull();
    }

    [Fact]
    public void ASenderWithoutAnAddressIsNotAnotherOrganisation() =>
        Given.Nothing.With(
            Delivered.Coa("a.csv").At(Monday, "cijfers@coa.example").Figure("2023-07-10", 100),
            Delivered.Coa("b.csv").At(Tuesday, "").Figure("2023-07-10", 200)).Pack()
            .Changes.Single().Cause.ShouldBe("correctie door de afzender (bestand b.csv)");

    [Fact]
    public void TwoListsOfTheSameDayOfWhichNothingSaysWhichIsLaterDisagree()
    {
        var pack = Given.Nothing.With(
            Delivered.Bzk("a.xlsx").Application("HGG-1", GrantStatus.Submitted, "2023-07-10"),
            Delivered.Bzk("b.xlsx").Application("HGG-1", GrantStatus.Granted, "2023-07-10", 30_000)).Pack();

        pack.Attention.Single().Rule.ShouldBe("sourcesDisagree");
        pack.Attention.Single().Text.ShouldBe(
            "Aanvraag HGG-1: a.xlsx meldt ingediend, per 10 juli 2023, aangevraagd € 35.000, 8 personen en b.xlsx meldt verleend, per 10 juli 2023, aangevraagd € 35.000, verleend € 30.000, 8 personen. Welke levering de laatste is, is niet bekend; getoond wordt die van b.xlsx.");
    }

    [Theory]
    [InlineData(GrantStatus.SupplementRequested, GrantStatus.UnderReview, false)]
    [InlineData(GrantStatus.UnderReview, GrantStatus.SupplementRequested, false)]
    [InlineData(GrantStatus.Granted, GrantStatus.Settled, false)]
    [InlineData(GrantStatus.PartlyGranted, GrantStatus.Settled, false)]
    [InlineData(GrantStatus.Rejected, GrantStatus.Settled, false)]
    [InlineData(GrantStatus.Settled, GrantStatus.Granted, true)]
    [InlineData(GrantStatus.Reclaimed, GrantStatus.Settled, true)]
    internal void OnlyAnEarlierStageIsAStepBack(GrantStatus from, GrantStatus to, bool back) =>
        Given.Nothing.With(
            Delivered.Bzk("a.xlsx").At(Monday).Application("HGG-1", from, "2023-07-10", 30_000),
            Delivered.Bzk("b.xlsx").At(Tuesday).Application("HGG-1", to, "2023-07-11", 30_000)).Pack()
            .Attention.Select(item => item.Rule).ShouldBe(back ? ["statusMovedBack"] : []);

    [Fact]
    public void OfMinutesThatNobodyCanPutInOrderNoneTakesACommitmentOffTheList() =>
        Given.Nothing.With(
            Delivered.Minutes("a.docx").Commitment(1, "COA", "COA zoekt het uit.").Commitment(6, "BZK", "BZK komt met een menukaart."),
            Delivered.Minutes("b.docx").Commitment(6, "BZK", "BZK komt met een menukaart.")).Pack()
            .Commitments.ShouldAllBe(one => one.LeftBecause.Length == 0);
}
