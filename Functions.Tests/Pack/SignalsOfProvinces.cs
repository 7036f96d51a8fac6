using LrtIntegration.Pack;
using LrtIntegration.Pack.Chapters;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class SignalsOfProvinces
{
    [Fact]
    public void WhatAsksForADecisionComesFirst()
    {
        var pack = Given.Nothing.With(
            Delivered.Prt("a.eml").Signal(WholePack.Province("PV20"), "2023-07-05", "A", Ask.Unsorted).Signal(WholePack.Province("PV20"), "2023-07-05", "B", Ask.Information),
            Delivered.Prt("b.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "C", Ask.Action).Signal(WholePack.Province("PV31"), "2023-07-05", "D", Ask.Decision)).Pack();

        pack.Signals.Select(signal => signal.Subject).ShouldBe(["D", "C", "B", "A"]);
        pack.Document.Sections.Single(section => section.Id == "signalen").Blocks.OfType<Heading>().Where(heading => heading.Level == 2).Select(heading => heading.Text)
            .ShouldBe(["Signalen die een besluit van de LRT vragen (1)", "Signalen die een actie vragen (1)", "Signalen ter informatie (1)", "Niet ingedeelde signalen (1)"]);
    }

    [Fact]
    public void TheSameSubjectOfTwoProvincesStandsSideBySide()
    {
        var text = Plain.Chapter(WholePack.Given.Pack(), "signalen");

        text.ShouldContain("== Plekken voor amv: 2 signalen naast elkaar");
        text.ShouldContain("Drenthe | 5 juli 2023 | De opvang loopt vol. | “Stem in met 50 extra plekken voor amv.” | hoog");
        text.ShouldContain("Limburg (te laat ontvangen) | 12 juli 2023 | Plekken voor AMV. De opvang loopt vol. | “Geef de regio ruimte voor amv.” | hoog");
    }

    [Fact]
    public void AProvinceThatSentNothingIsNamed() =>
        Plain.Chapter(WholePack.Given.Pack(), "signalen").ShouldContain(
            "! Geen signaal ontvangen van: Groningen, Fryslân, Overijssel, Flevoland, Gelderland, Utrecht, Noord-Holland, Zuid-Holland en Noord-Brabant.");

    [Fact]
    public void TheAgendaHoldsTheDecisionAskedForWordForWord()
    {
        var text = Plain.Chapter(WholePack.Given.Pack(), "agenda");

        text.ShouldContain("3 | Plekken voor amv | PRT Drenthe en PRT Limburg | ter besluitvorming | hoofdstuk 3");
        text.ShouldContain("> Stem in met 50 extra plekken voor amv. [PRT Drenthe]");
    }

    [Fact]
    public void TheSameWordsTwiceAreOneSignal()
    {
        var pack = Given.Nothing.With(
            Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Amv", Ask.Decision),
            Delivered.Prt("b.docx").Signal(WholePack.Province("PV22"), "2023-07-05", "Amv", Ask.Decision)).Pack();

        pack.Signals.Count.ShouldBe(1);
        pack.Evidence.Select(item => item.Text).ShouldBe(
        [
            "1 signaal gelezen en gebruikt.",
            "1 signaal gelezen, geen enkel gebruikt; 1 signaal niet gebruikt omdat het ouder is dan nodig of ook in een andere levering of regel staat.",
        ]);
    }

    [Fact]
    public void ASignalAfterTheMeetingIsLeftOutAndCounted()
    {
        var pack = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-21", "Amv", Ask.Decision)).Pack();

        pack.Signals.ShouldBeEmpty();
        pack.Evidence.Single().Text.ShouldBe("1 signaal gelezen, geen enkel gebruikt; 1 signaal met een datum na de vergadering niet gebruikt.");
    }

    [Fact]
    public void AVeryLongTextIsShortenedInTheDocumentAndWholeInTheData()
    {
        var text = new string('x', 100_000);
        var pack = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Amv", Ask.Decision, text)).Pack();

        pack.Signals.Single().Text.Length.ShouldBe(100_000);
        var quotation = pack.Document.Sections.Single(section => section.Id == "signalen").Blocks.OfType<Quotation>().Single();
        quotation.Text.ShouldEndWith("x…");
        quotation.Attribution[^1].Text.ShouldBe($" (ingekort; de volledige tekst staat in pack.json bij {pack.Signals.Single().Id})");
    }

    [Fact]
    public void FiveHundredSignalsAllHaveTheirPlace()
    {
        var file = Enumerable.Range(0, 500).Aggregate(
            Delivered.Prt("a.csv"), (one, number) => one.Signal(WholePack.Province("PV22"), "2023-07-05", $"Onderwerp {number}", (Ask)(number % 4)));

        var pack = Given.Nothing.With(file).Pack();

        pack.Signals.Count.ShouldBe(500);
        Plain.Anchors(pack).Count(anchor => anchor.StartsWith("sig-", StringComparison.Ordinal)).ShouldBe(500);
        Plain.Chapter(pack, Contents.Agenda).ShouldContain("Nog 113 onderwerpen met een gevraagd besluit; alle staan in hoofdstuk 3.");
    }
}
