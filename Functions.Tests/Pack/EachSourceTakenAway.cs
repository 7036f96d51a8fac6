using System.Globalization;
using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Reference;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class EachSourceTakenAway
{
    private const string InTime = "2023-07-11T09:00:00+02:00";
    private const string TooLate = "2023-07-14T09:00:00+02:00";

    public static TheoryData<string> Fifteen { get; } = [.. Gazetteer.Provinces.Select(province => province.Code), "coa", "bzk", "minutes"];

    [Fact]
    public void NothingIsLackingWhereAllFifteenAreThere()
    {
        var pack = All().Pack();

        pack.Coverage.ShouldAllBe(line => line.Status == CoverageStatus.Received);
        Cover(pack).ShouldNotContain("! Niet ontvangen");
    }

    [Theory]
    [MemberData(nameof(Fifteen))]
    public void ThePackSaysWhatItLacks(string source)
    {
        var pack = All(without: source).Pack();

        Lacking(pack, CoverageStatus.Missing).ShouldBe([source]);
        Cover(pack).ShouldContain($"! Niet ontvangen: {NameOf(source)}. ");
        Plain.Chapter(pack, ChapterOf(source)).ShouldContain(source switch
        {
            "coa" => "Voor deze vergadering zijn geen cijfers van het COA ontvangen. Tabellen en grafieken ontbreken daarom.",
            "bzk" => "Voor deze vergadering zijn geen gegevens over aanvragen ontvangen.",
            "minutes" => "Er is geen verslag ontvangen waaruit besluiten of toezeggingen zijn te halen.",
            _ => $"Geen signaal ontvangen van: {NameOf(source)["PRT ".Length..]}.",
        });
    }

    [Theory]
    [MemberData(nameof(Fifteen))]
    public void ThePackSaysWhatCameTooLate(string source)
    {
        var pack = All(late: source).Pack();

        Lacking(pack, CoverageStatus.Late).ShouldBe([source]);
        Cover(pack).ShouldContain($"! Te laat ontvangen: {NameOf(source)}. ");
        Plain.Chapter(pack, ChapterOf(source)).ShouldContain("te laat ontvangen");
    }

    [Theory]
    [MemberData(nameof(Fifteen))]
    public void ThePackSaysWhatIsStale(string source)
    {
        var pack = All(stale: source).Pack();

        Lacking(pack, CoverageStatus.Stale).ShouldBe([source]);
        Cover(pack).ShouldContain($"! Verouderd: {NameOf(source)}. ");
        Plain.Chapter(pack, ChapterOf(source)).ShouldContain("oud");
    }

    [Fact]
    public void AStaleSourceShowsAtEachTableInEachChartAndInTheText()
    {
        var given = Given.Nothing.With(
            Delivered.Coa("a.csv").Figure("2023-06-22", 1_000).Figure("2023-06-29", 1_010).Figure("2023-06-22", 1_100, Indicator.Capacity).Figure("2023-06-29", 1_100, Indicator.Capacity));
        var pack = given.Pack();
        var blocks = pack.Document.Sections.Single(section => section.Id == Contents.Figures).Blocks;

        blocks.OfType<Table>().ShouldAllBe(table => table.SourceLine.EndsWith("Let op: stand van drie weken oud.", StringComparison.Ordinal));
        var chart = blocks.OfType<ChartFigure>().First();
        chart.Chart.Title.ShouldBe("Bezetting en capaciteit (stand van drie weken oud)");
        chart.Conclusion.ShouldEndWith("Let op: stand van drie weken oud.");
        Plain.Text(pack).ShouldContain("! Cijfers COA verouderd: Stand van drie weken oud (29 juni 2023).");
        Plain.Chapter(pack, Contents.Agenda).ShouldContain("Let op: stand van drie weken oud.");
        Cover(pack).ShouldContain("Bezetting: 1.010 (+ 10 sinds 22 juni 2023; stand van 29 juni 2023; stand van drie weken oud)");
    }

    private static Given All(string without = "", string late = "", string stale = "")
    {
        List<Delivered> files = [];
        foreach (var source in Fifteen.Select(row => row.Data).Where(source => source != without))
            files.Add(File(source, source == stale ? -70 : 0).At(source == late ? TooLate : InTime));
        return Given.Nothing.With([.. files]);
    }

    private static Delivered File(string source, int days) => source switch
    {
        "coa" => Delivered.Coa("coa.csv").Figure(On(days), 53_000),
        "bzk" => Delivered.Bzk("bzk.xlsx").Application("HGG-1", GrantStatus.Submitted, On(days), receivedOn: On(days)),
        "minutes" => Delivered.Minutes("verslag.docx").Commitment(1, "BZK", "BZK komt hierop terug.", heldOn: days == 0 ? "2023-05-23" : "2023-03-01"),
        _ => Delivered.Prt($"{source}.eml").Signal(WholePack.Province(source), On(days), $"Onderwerp van {source}", Ask.Decision),
    };

    private static string On(int days) => new DateOnly(2023, 7, 10).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lacking(BriefingPack pack, CoverageStatus status) =>
        pack.Coverage.Where(line => line.Status == status).Select(line => line.Source is SourceName.Prt ? line.Area : StableId.Camel(line.Source));

    private static string Cover(BriefingPack pack) => Plain.Text(pack)[..Plain.Text(pack).IndexOf("\n# ", StringComparison.Ordinal)];

    private static string ChapterOf(string source) => source switch
    {
        "coa" => Contents.Figures,
        "bzk" => Contents.Grants,
        "minutes" => Contents.Minutes,
        _ => Contents.Signals,
    };

    private static string NameOf(string source) => source switch
    {
        "coa" => "cijfers COA",
        "bzk" => "aanvragen BZK",
        "minutes" => "verslag vorige vergadering",
        _ => $"PRT {WholePack.Province(source).Name}",
    };
}
