using System.Globalization;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class WhatStrikes
{
    private static readonly decimal[] Steady = [2_000, 2_008, 2_014, 2_025, 2_031];

    [Fact]
    public void AJumpBeyondWhatTheSeriesDidBeforeIsToldWithTheArithmetic() =>
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [.. Steady, 2_331])), "jump").ShouldBe(
        [
            "Bezetting in Drenthe: van 2.031 (3 juli 2023) naar 2.331 (10 juli 2023) is + 300 (14,8%); de vier veranderingen daarvoor lagen rond 7 (mediaan) met een gebruikelijke afwijking van 1,5, en meer dan 5 keer die afwijking geldt als sprong.",
        ]);

    [Theory]
    [InlineData(2_040, "an ordinary change")]
    [InlineData(2_080, "below the least change")]
    [InlineData(2_200, "below the least percentage")]
    public void WhatStaysBelowOneOfTheThresholdsIsNotTold(int last, string because) =>
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [.. Steady, last])), "jump").ShouldBeEmpty(because);

    [Fact]
    public void AJumpOfExactlyTheThresholdsIsTold() =>
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [500, 501, 500, 501, 500, 550])), "jump").Single().ShouldContain("van 500 (3 juli 2023) naar 550 (10 juli 2023) is + 50 (10,0%)");

    [Fact]
    public void AJumpIsMeasuredFromTheUsualChange()
    {
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [1_000, 1_090, 1_200, 1_290, 1_400, 1_570])), "jump").ShouldBeEmpty();
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [.. Steady, 2_040, 2_340])), "jump").Single().ShouldContain("de vijf veranderingen daarvoor lagen rond 8 (mediaan)");
    }

    [Theory]
    [InlineData("2023-05-23", 0)]
    [InlineData("2023-05-24", 1)]
    public void AJumpIsToldSinceTheMeeting(string last, int told) =>
        Struck(Given.Nothing.With(Enumerable.Range(0, 5).Aggregate(
            Delivered.Coa("a.csv").Figure(last, 2_331, area: WholePack.Drenthe),
            (file, week) => file.Figure(new DateOnly(2023, 4, 3).AddDays(7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Steady[week], area: WholePack.Drenthe))), "jump").Count().ShouldBe(told);

    [Fact]
    public void AShortHistoryTellsNothing() =>
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [2_000, 2_010, 2_500])), "jump").ShouldBeEmpty();

    [Fact]
    public void ASeriesThatGoesBackToWhereItCameFromIsToldOnce() =>
        Struck(Given.Nothing.With(Weeks(WholePack.Drenthe, [2_000, 2_008, 2_014, 2_025, 2_031, 2_331, 2_035])), "jump").Count().ShouldBe(1);

    [Fact]
    public void TheThresholdsAreThoseOfTheCalendar()
    {
        var given = Given.Nothing.With(Weeks(WholePack.Drenthe, [.. Steady, 2_331]));

        Struck(given with { Terms = """{"jumps":[{"minimumChange":400}]}""" }, "jump").ShouldBeEmpty();
        Struck(given with { Terms = """{"jumps":[{"minimumHistory":8}]}""" }, "jump").ShouldBeEmpty();
    }

    [Fact]
    public void AnExplanationSilencesThatValueAndNoOther()
    {
        var given = Given.Nothing.With(Weeks(WholePack.Drenthe, [.. Steady, 2_331]));
        var explained = given.Ruled(RulingKind.Explain, given.Pack().Attention.Single().Id, "op 5 juli ging een locatie open");

        explained.Pack().Attention.Single().Explanation.ShouldBe("op 5 juli ging een locatie open");
        explained.Text().ShouldContain("Klopt, want op 5 juli ging een locatie open.");
        explained.Text().ShouldNotContain("aandachtspunt gevonden");

        var later = explained.With(Delivered.Coa("correctie.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", 2_431, area: WholePack.Drenthe));
        later.Pack().Attention.Single(item => item.Rule == "jump").Explanation.ShouldBeEmpty();
    }

    [Fact]
    public void ASignThatChangesIsTold() =>
        Struck(
            Given.Nothing.With(Delivered.Coa("a.csv")
                .Figure("2023-06-01", -42, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: WholePack.Drenthe)
                .Figure("2023-07-01", 8, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: WholePack.Drenthe)),
            "signChange").ShouldBe(["Voorstand of achterstand op de taakstelling in Drenthe: van -42 (1 juni 2023) naar 8 (1 juli 2023) is + 50; een achterstand werd een voorstand."]);

    [Theory]
    [InlineData("PV22", 42, -8, "2023-07-01", "een voorstand werd een achterstand")]
    [InlineData("PV22", -1, 1, "2023-05-24", "een achterstand werd een voorstand")]
    [InlineData("GM0106", -60, 60, "2023-07-01", "een achterstand werd een voorstand")]
    [InlineData("GM0106", -20, 30, "2023-07-01", "een achterstand werd een voorstand")]
    [InlineData("GM0106", -6, 4, "2023-07-01", null)]
    [InlineData("PV22", 0, 8, "2023-07-01", null)]
    [InlineData("PV22", -8, 0, "2023-07-01", null)]
    [InlineData("PV22", 8, 9, "2023-07-01", null)]
    [InlineData("PV22", -42, 8, "2023-05-23", null)]
    public void ASignThatChangesIsToldWhereItMeansSomethingAndSinceTheMeeting(string code, int before, int after, string on, string? turned)
    {
        var area = code == WholePack.Drenthe.Code ? WholePack.Drenthe : new Area(AreaLevel.Municipality, code, "Assen");
        var told = Struck(
            Given.Nothing.With(Delivered.Coa("a.csv")
                .Figure("2023-05-01", before, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: area)
                .Figure(on, after, Indicator.HousingBalance, PopulationGroup.PermitHolders, area: area)),
            "signChange").ToList();

        if (turned is null)
            told.ShouldBeEmpty();
        else
            told.Single().ShouldEndWith($"; {turned}.");
    }

    [Fact]
    public void PartsOfSeveralFilesThatDoNotAddUpAreTold() =>
        Struck(
            Given.Nothing.With(
                Delivered.Coa("a.csv").Figure("2023-07-10", 1_000).Figure("2023-07-10", 600, shelter: Shelter.Regular).Figure("2023-07-10", 300, shelter: Shelter.Emergency),
                Delivered.Coa("b.csv").Figure("2023-07-10", 90, shelter: Shelter.OutsideCoa)),
            "sumOfShelters").ShouldBe(
            ["Bezetting in Nederland, peildatum 10 juli 2023: de opvangvormen tellen op tot 600 + 300 + 90 = 990, maar als totaal staat er 1.000, een verschil van 10; de delen staan in a.csv en b.csv."]);

    [Fact]
    public void PartsOfWhichOneIsLackingOrInTheSameFileAreNot()
    {
        var whole = Delivered.Coa("a.csv").Figure("2023-07-10", 1_000).Figure("2023-07-10", 600, shelter: Shelter.Regular).Figure("2023-07-10", 300, shelter: Shelter.Emergency);

        Struck(Given.Nothing.With(whole, Delivered.Coa("b.csv").Figure("2023-07-10", 50, shelter: Shelter.Crisis)), "sumOfShelters").ShouldBeEmpty();
        Struck(Given.Nothing.With(whole.Figure("2023-07-10", 90, shelter: Shelter.OutsideCoa)), "sumOfShelters").ShouldBeEmpty();
    }

    [Fact]
    public void PartsThatAddUpWithCrisisReceptionAreNot() =>
        Struck(
            Given.Nothing.With(
                Delivered.Coa("a.csv").Figure("2023-07-10", 1_000).Figure("2023-07-10", 600, shelter: Shelter.Regular).Figure("2023-07-10", 300, shelter: Shelter.Emergency),
                Delivered.Coa("b.csv").Figure("2023-07-10", 90, shelter: Shelter.OutsideCoa).Figure("2023-07-10", 10, shelter: Shelter.Crisis)),
            "sumOfShelters").ShouldBeEmpty();

    [Theory]
    [InlineData("2023-05-23", 0)]
    [InlineData("2023-05-24", 1)]
    public void PartsAreAddedUpSinceTheMeeting(string on, int told) =>
        Struck(
            Given.Nothing.With(
                Delivered.Coa("a.csv").Figure(on, 1_000).Figure(on, 600, shelter: Shelter.Regular).Figure(on, 300, shelter: Shelter.Emergency),
                Delivered.Coa("b.csv").Figure(on, 90, shelter: Shelter.OutsideCoa)),
            "sumOfShelters").Count().ShouldBe(told);

    [Theory]
    [InlineData("2023-05-23", 1)]
    [InlineData("2023-05-24", 0)]
    public void HistoryIsWhatTheMeetingKnew(string on, int told) => Struck(Revised(on, (54_000, 53_500)), "historyRevised").Count().ShouldBe(told);

    [Fact]
    public void HistoryThatWasLackingIsNotRevised() => Struck(Revised("2023-05-01", (null, 53_500)), "historyRevised").ShouldBeEmpty();

    [Theory]
    [InlineData(10, null)]
    [InlineData(12, "b.csv herziet nog 2 cijfers van voor de vergadering van 23 mei 2023; alle staan bij de correcties en wijzigingen.")]
    public void OfHistoryThatWasRevisedTenAreToldApart(int provinces, string? rest)
    {
        var told = Struck(Revised("2023-05-01", [.. Enumerable.Repeat<(decimal?, decimal?)>((100, 120), provinces)]), "historyRevised").ToList();

        told.Count.ShouldBe(rest is null ? 10 : 11);
        if (rest is not null) told.ShouldContain(text => text == rest);
    }

    [Theory]
    [InlineData("2023-05-26", "2023-07-10", 500, 550, true)]
    [InlineData("2023-05-25", "2023-07-10", 500, 550, false)]
    [InlineData("2023-07-03", "2023-07-10", 500, 549, false)]
    [InlineData("2023-07-03", "2023-07-10", 1_000, 1_080, false)]
    [InlineData("2023-05-01", "2023-05-23", 500, 600, false)]
    [InlineData("2023-05-01", "2023-05-24", 500, 600, true)]
    public void TwoSendersDisagreeWithinSomeWeeksAndBeyondTheThresholds(string before, string after, int one, int other, bool told) =>
        Struck(
            Given.Nothing.With(
                Delivered.Coa("coa.csv").At("2023-07-11T09:00:00+02:00", "x@coa.example").Figure(before, one, group: PopulationGroup.ThirdCountryNationals),
                Delivered.Coa("jenv.csv").At("2023-07-12T09:00:00+02:00", "y@jenv.example").Figure(after, other, group: PopulationGroup.ThirdCountryNationals)),
            "sourcesDisagree").Any().ShouldBe(told);

    [Fact]
    public void HistoryThatWasRevisedIsTold() =>
        Struck(
            Given.Nothing.With(
                Delivered.Coa("a.csv").At("2023-05-02T09:00:00+02:00").Figure("2023-05-01", 54_000),
                Delivered.Coa("b.csv").At("2023-07-03T09:00:00+02:00").Figure("2023-05-01", 53_500)),
            "historyRevised").ShouldBe(
            ["Bezetting in Nederland, peildatum 1 mei 2023: herzien van 54.000 (a.csv) naar 53.500 (b.csv), dat is − 500; de peildatum ligt niet na de vergadering van 23 mei 2023."]);

    [Fact]
    public void TwoSendersThatDisagreeOnADateBothStandInThePack()
    {
        var pack = Derdelanders("2023-07-03").Pack();

        Struck(pack, "sourcesDisagree").Single().ShouldBe(
            "Nederland, bezetting, derdelanders, alle opvang, peildatum 3 juli 2023: coa.example (coa.csv) meldt 4.650 en jenv.example (jenv.csv) meldt 2.900, een verschil van 1.750. Welke waarde de juiste is, is niet bekend; getoond wordt de tweede, met de eerste erbij.");
        pack.Figures.Single().Value.ShouldBe(2_900);
        pack.OtherValues.Single().Value.ShouldBe(4_650);
        Plain.Text(pack).ShouldContain("Bezetting, derdelanders | 2.900 (andere bron: 4.650)");
    }

    [Fact]
    public void TwoSendersThatDisagreeAWeekApartAreToldWithoutACallOnAJump()
    {
        var pack = Derdelanders("2023-07-10").Pack();

        Struck(pack, "sourcesDisagree").ShouldBe(
            ["Bezetting derdelanders in Nederland: coa.example (coa.csv) meldt 4.650 (3 juli 2023) en jenv.example (jenv.csv) meldt 2.900 (10 juli 2023), een verschil van 1.750; beide staan in de tabel."]);
        Plain.Text(pack).ShouldContain("2.900 | personen | − 1.750 | 4.650 (3 juli 2023)");
    }

    [Fact]
    public void NoSentenceNamesAProtectedNumber()
    {
        var weeks = Enumerable.Range(0, 6).Aggregate(Delivered.Coa("amv.csv").At("2023-07-11T09:00:00+02:00", "x@coa.example"), (file, week) =>
            file.Minors(On(week), week == 5 ? 163 : 61 + week, WholePack.Emmen).Minors(On(week), week == 5 ? 3 : 171, WholePack.Assen));
        var other = Delivered.Coa("ander.csv").At("2023-07-12T09:00:00+02:00", "y@jenv.example").Minors("2023-07-10", 2, WholePack.Assen);

        foreach (var item in Given.Nothing.With(weeks, other).Pack().Attention)
        {
            item.Text.ShouldNotContain("163");
            item.Text.ShouldNotContain(" 3");
            item.Text.ShouldNotContain(" 2 ");
        }
    }

    private static Given Derdelanders(string on) => Given.Nothing.With(
        Delivered.Coa("coa.csv").At("2023-07-04T09:00:00+02:00", "cijfers@coa.example").Figure("2023-07-03", 4_650, group: PopulationGroup.ThirdCountryNationals),
        Delivered.Coa("jenv.csv").At("2023-07-11T09:00:00+02:00", "cijfers@jenv.example").Figure(on, 2_900, group: PopulationGroup.ThirdCountryNationals));

    /// <summary>Week after week up to 10 July 2023.</summary>
    private static Delivered Weeks(Area area, decimal[] values) =>
        values.Select((value, index) => (value, week: index + 6 - values.Length))
            .Aggregate(Delivered.Coa("weken.csv").At("2023-07-11T09:00:00+02:00"), (file, point) => file.Figure(On(point.week), point.value, area: area));

    private static Given Revised(string on, params (decimal? From, decimal? To)[] values) => Given.Nothing.With(
        values.Select((value, index) => (value.From, Gazetteer.Provinces[index].Area)).Aggregate(Delivered.Coa("a.csv").At("2023-05-02T09:00:00+02:00"), (file, one) => file.Figure(on, one.From, area: one.Area)),
        values.Select((value, index) => (value.To, Gazetteer.Provinces[index].Area)).Aggregate(Delivered.Coa("b.csv").At("2023-07-03T09:00:00+02:00"), (file, one) => file.Figure(on, one.To, area: one.Area)));

    private static string On(int week) => new DateOnly(2023, 6, 5).AddDays(7 * week).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Struck(Given given, string rule) => Struck(given.Pack(), rule);

    private static IEnumerable<string> Struck(BriefingPack pack, string rule) => pack.Attention.Where(item => item.Rule == rule).Select(item => item.Text);
}
