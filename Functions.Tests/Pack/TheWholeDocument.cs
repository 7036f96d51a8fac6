using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>Every word of three small packs, as the secretariat would read them.</summary>
public sealed class TheWholeDocument
{
    [Fact]
    public void Of_a_meeting_for_which_everything_came_in() => MustRead("whole-pack.txt", WholePack.Given.Pack());

    [Fact]
    public void Of_a_later_version_in_which_much_is_otherwise() =>
        MustRead("whole-pack-2.txt", WholePack.Given.With(
            Delivered.Coa("coa-week29.csv").At("2023-07-18T09:00:00+02:00", "cijfers@coa.example")
                .Figure("2023-07-17", 53_500)
                .Figure("2023-07-17", 55_200, Indicator.Capacity, unit: "plekken")
                .Figure("2023-07-17", 80, area: WholePack.Emmen)
                .Figure("2023-07-17", 120, area: WholePack.Assen)
                .Figure("2023-07-17", 100, Indicator.Capacity, area: WholePack.Assen, unit: "plekken")
                .Figure("2023-07-17", 25, Indicator.HousingTarget, PopulationGroup.PermitHolders, area: WholePack.Hoogeveen)
                .Figure("2023-07-17", 10, Indicator.Housed, PopulationGroup.PermitHolders, area: WholePack.Hoogeveen),
            Delivered.Bzk("aanvragen-2.xlsx").At("2023-07-18T10:00:00+02:00").Application("HGG-002", GrantStatus.Granted, "2023-07-07", 28_000, code: "GM0518", name: "'s-Gravenhage"),
            Delivered.Prt("prt-utrecht.eml").At("2023-07-17T11:00:00+02:00", "prt@utrecht.example")
                .Signal(WholePack.Province("PV26"), "2023-07-16", "Plekken voor amv", Ask.Decision, asked: "Stem in met 30 extra plekken voor amv.")).After(WholePack.Given.Pack()));

    [Fact]
    public void Of_a_busy_meeting() => MustRead("busy-meeting.txt", BusyMeeting.Given.Pack());

    [Fact]
    public void The_agenda_has_a_page_of_its_own_where_something_was_compared()
    {
        var first = WholePack.Given.Pack();

        StartOfTheAgenda(first).ShouldBe(SectionStart.FollowsOn);
        StartOfTheAgenda(WholePack.Given.After(first)).ShouldBe(SectionStart.NewPage);
        StartOfTheAgenda(WholePack.Given.Pack(LrtIntegration.Pack.Protection.Audience.Public)).ShouldBe(SectionStart.FollowsOn);
    }

    private static SectionStart StartOfTheAgenda(BriefingPack pack) => pack.Document.Sections[1].Start;

    private static void MustRead(string file, BriefingPack pack) =>
        DocumentInWords.Of(pack.Document)
            .Replace(pack.PackId, "KENMERK", StringComparison.Ordinal)
            .Replace($"versie {RulesVersion.Current} van de leesregels", "versie N van de leesregels", StringComparison.Ordinal)
            .ShouldBe(File.ReadAllText(Repository.PathOf($"Functions.Tests/Pack/Expected/{file}")));
}
