using LrtIntegration.Pack;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class DocumentHoldsTogether
{
    [Fact]
    public void EveryLinkHasItsAnchor()
    {
        var pack = Everything();
        var anchors = Plain.Anchors(pack).ToHashSet(StringComparer.Ordinal);

        Plain.Spans(pack).Select(span => span.Target).OfType<string>().Where(target => !anchors.Contains(target)).ShouldBeEmpty();
    }

    [Fact]
    public void NoAnchorIsThereTwice()
    {
        var anchors = Plain.Anchors(Everything()).ToList();

        anchors.GroupBy(anchor => anchor, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public void EveryRowIsAsWideAsItsTable()
    {
        var pack = Everything();
        var tables = pack.Document.Cover.Concat(pack.Document.Sections.SelectMany(section => section.Blocks)).OfType<Table>();

        tables.ShouldAllBe(table => table.Rows.Count > 0 && table.Rows.All(row => row.Cells.Count == table.Columns.Count));
    }

    [Fact]
    public void EveryPieceOfEvidenceHasItsLine()
    {
        var pack = Everything();
        var anchors = Plain.Anchors(pack).ToHashSet(StringComparer.Ordinal);

        pack.Evidence.Select(item => $"bron-{item.Sha256[..12]}").Where(anchor => !anchors.Contains(anchor)).ShouldBeEmpty();
    }

    [Fact]
    public void RefusalsAreNeverCutOff()
    {
        var file = Enumerable.Range(2, 2_000).Aggregate(Delivered.Unknown("a.csv"), (one, line) => one.Refusal($"regel {line}", $"Regel {line} is geen cijfer."));

        var text = Given.Nothing.With(file).Text();

        text.ShouldContain("2.000 regels of bestanden konden niet worden gelezen; zie hoofdstuk 7.");
        Enumerable.Range(2, 2_000).ShouldAllBe(line => text.Contains($"| Regel {line} is geen cijfer.", StringComparison.Ordinal));
    }

    [Fact]
    public void RefusalsThatAreAlikeShareALine()
    {
        var file = Enumerable.Range(2, 25).Aggregate(Delivered.Unknown("a.csv"), (one, line) => one.Refusal($"regel {line}", "Dit is geen cijfer."));

        var pack = Given.Nothing.With(file).Pack();

        pack.Refusals.Count.ShouldBe(25);
        Plain.Text(pack).ShouldContain("regel 20; regel 21; en nog 5 (alle in pack.json en in het bericht aan de afzender) |");
    }

    [Fact]
    public void ChaptersStandInTheirOrder() =>
        Given.Nothing.Pack().Document.Sections.Select(section => section.Title).ShouldBe(
        [
            "Wat is er veranderd",
            "1. Geannoteerde agenda",
            "2. Besluiten en openstaande toezeggingen",
            "3. Signalen van de provinciale regietafels",
            "4. Cijfers COA",
            "5. Regeling grote gezinnen",
            "6. Opvallend",
            "7. Verantwoording: bronnen en datakwaliteit",
            "8. Afkortingen",
        ]);

    [Fact]
    public void OnlyAbbreviationsThatAreUsedAreExplained()
    {
        var text = Plain.Chapter(WholePack.Given.Pack(), "afkortingen");

        text.ShouldContain("VNG | Vereniging van Nederlandse Gemeenten");
        text.ShouldNotContain("IPO |");
    }

    [Fact]
    public void CountInIsCountOut()
    {
        var given = WholePack.Given;
        var pack = given.Pack();

        pack.Evidence.Count.ShouldBe(given.Deliveries.Count);
        pack.Refusals.Count.ShouldBe(given.Deliveries.Sum(delivery => delivery.Refusals.Count + (delivery.Reading?.Refusals.Count ?? 0)));
    }

    [Fact]
    public void StrangeCharactersStayWhatTheyWere()
    {
        const string Strange = "Ter Apel \u202e<b>&amp;\u0000 = 💧 Fryslân | “x”";
        var pack = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV21"), "2023-07-05", Strange, Ask.Decision, Strange, Strange)).Pack();

        pack.Signals.Single().Text.ShouldBe(Strange);
        Plain.Text(pack).ShouldContain("> " + Strange);
    }

    private static BriefingPack Everything()
    {
        var given = WholePack.Given.With(
            Delivered.Bzk("b.xlsx").At("2023-07-18T09:00:00+02:00").Application("HGG-001", GrantStatus.UnderReview, "2023-07-05"),
            Delivered.Coa("c.csv").Figure("2023-07-10", 1).Figure("2023-07-10", 900, area: WholePack.Emmen));
        var pack = given.Pack();
        return given
            .Ruled(RulingKind.Close, pack.Commitments[0].Id, evidence: "Gepubliceerd.")
            .Ruled(RulingKind.Move, pack.Signals[0].Id, to: "information")
            .Ruled(RulingKind.Explain, pack.Figures[0].Id, "nageteld")
            .Pack();
    }
}
