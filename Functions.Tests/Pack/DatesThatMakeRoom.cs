using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Of a municipality a pack has the newest two dates, and those since the previous meeting, of 23 May 2023, that were corrected.</summary>
public sealed class DatesThatMakeRoom
{
    [Theory]
    [InlineData("2023-04-03", "2023-04-10", "2023-04-17")]
    [InlineData("2023-04-17", "2023-04-10", "2023-04-03")]
    [InlineData("2023-04-10", "2023-04-17", "2023-04-03")]
    public void AreTheOldest(params string[] days) =>
        Weeks(WholePack.Emmen, days).Pack()
            .Figures.Select(figure => figure.ReferenceDate).ShouldBe([Given.Day("2023-04-10"), Given.Day("2023-04-17")]);

    [Theory]
    [InlineData("2023-05-22", 0)]
    [InlineData("2023-05-23", 1)]
    public void AreNotThoseThatWereCorrectedSinceTheMeeting(string day, int corrections) =>
        Given.Nothing.With(
            Delivered.Coa("a.csv").At("2023-07-11T09:00:00+02:00").Figure(day, 90, area: WholePack.Emmen).Figure("2023-07-03", 100, area: WholePack.Emmen).Figure("2023-07-10", 110, area: WholePack.Emmen),
            Delivered.Coa("b.csv").At("2023-07-12T09:00:00+02:00").Figure(day, 95, area: WholePack.Emmen)).Pack()
            .Changes.Count(change => change.What == "figure").ShouldBe(corrections);

    [Fact]
    public void AreNotToldAsGone()
    {
        var before = Weeks(WholePack.Emmen, "2023-06-26", "2023-07-03").Pack();

        Gone(Weeks(WholePack.Emmen, "2023-06-26", "2023-07-03", "2023-07-10").After(before)).ShouldBeEmpty();
    }

    [Fact]
    public void AreToldAsGoneWhereNoNewerOneCame()
    {
        Gone(Weeks(WholePack.Emmen, "2023-06-26", "2023-07-03").After(Weeks(WholePack.Emmen, "2023-07-03", "2023-07-10").Pack())).ShouldBe(["fig-2023-07-10-GM0114-occupancy-total-total"]);
        Gone(Given.Nothing.After(Weeks(WholePack.Emmen, "2023-07-03").Pack())).ShouldBe(["fig-2023-07-03-GM0114-occupancy-total-total"]);
    }

    [Fact]
    public void AreToldAsGoneOfTheCountryInItsHalfYear()
    {
        var before = Weeks(Area.Netherlands, "2023-06-26", "2023-07-03", "2023-07-10").Pack();

        Gone(Weeks(Area.Netherlands, "2023-07-03", "2023-07-10", "2023-07-17").After(before)).ShouldBe(["fig-2023-06-26-NL-occupancy-total-total"]);
    }

    [Fact]
    public void AValueBelowFiveOfTheCountryIsToldWhenItChanges() =>
        Given.Nothing.With(Delivered.Coa("a.csv").At("2023-07-12T09:00:00+02:00").Figure("2023-07-10", 4)).After(Given.Nothing.With(Delivered.Coa("a.csv").Figure("2023-07-10", 3)).Pack())
            .Changes.Where(change => change is { What: "figure", Since: ChangeSince.Version }).Select(change => (change.From, change.To)).ShouldBe([("3 personen", "4 personen")]);

    private static Given Weeks(Area area, params string[] days) => Given.Nothing.With([.. days.Select(day => Delivered.Coa($"{day}.csv").Figure(day, 100, area: area))]);

    private static IEnumerable<string> Gone(BriefingPack pack) =>
        pack.Changes.Where(change => change is { What: "figure", Kind: ChangeKind.Gone, Since: ChangeSince.Version }).Select(change => change.Id);
}
