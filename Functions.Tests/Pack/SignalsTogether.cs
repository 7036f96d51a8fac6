using LrtIntegration.Pack.Chapters;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

public sealed class SignalsTogether
{
    [Fact]
    public void OfSeveralProvincesAreCountedAndEachKeepsItsSource()
    {
        var pack = Amv().Pack();
        var text = Plain.Chapter(pack, Contents.Signals);

        text.ShouldContain("3 van de 12 PRT’s noemen dit onderwerp: Drenthe, Gelderland en Noord-Brabant. Elders in dit hoofdstuk: PRT Noord-Brabant (informatie).");
        text.ShouldContain("Gelderland | 7 juli 2023 | Amv-plekken: verdeling over de provincies. De opvang loopt vol. | “Spreek een verdeling af.” | hoog");
        Plain.Chapter(pack, Contents.Agenda).ShouldContain("3 van de 12 PRT’s noemen dit onderwerp: Drenthe, Gelderland en Noord-Brabant.");
        pack.Signals.Select(signal => signal.Topic).Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
    }

    [Fact]
    public void WhatOnlySharesAWordOfNoMeaningStaysApart() =>
        Given.Nothing.With(
            Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-06", "Signaal over de bekostiging", Ask.Decision),
            Delivered.Prt("b.eml").Signal(WholePack.Province("PV25"), "2023-07-06", "Signaal over de veiligheid", Ask.Decision))
            .Pack().Signals.Select(signal => signal.Topic).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);

    [Fact]
    public void AMoveStaysWhenTheSignalIsSentAnewWithOtherWords()
    {
        var given = Given.Nothing.With(Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-05", "Plekken voor amv", Ask.Unsorted));
        var moved = given
            .Ruled(RulingKind.Move, given.Pack().Signals.Single().Id, to: "decision")
            .With(
                Delivered.Prt("b.eml").Signal(WholePack.Province("PV22"), "2023-07-09", "Plekken voor amv", Ask.Unsorted, "De opvang is nu vol."),
                Delivered.Prt("c.eml").Signal(WholePack.Province("PV25"), "2023-07-09", "Plekken voor amv", Ask.Unsorted));

        moved.Pack().Signals.Select(signal => (signal.Province, signal.Ask)).ShouldBe([("PV22", Ask.Decision), ("PV22", Ask.Decision), ("PV25", Ask.Unsorted)]);
        moved.Pack().Changes.ShouldContain(change => change.Cause == "ingedeeld zoals het secretariaat het eerdere signaal over dit onderwerp indeelde");
    }

    [Fact]
    public void TheLabelsOfTheSenderStandInTheData()
    {
        var fact = new Signal(WholePack.Province("PV22").Area, Given.Day("2023-07-05"), "Amv", "amv", "alleenstaande minderjarigen", Ask.Decision, "Vol.", "Stem in.", "Assen, Emmen", "hoog", "Overleg gevoerd.", false, new("a", "a.eml", "regel 1", "Vol."));
        var signal = Given.Nothing.With(Delivered.Prt("a.eml").Fact(fact)).Pack().Signals.Single();

        (signal.TargetGroup, signal.Municipalities, signal.AlreadyDone).ShouldBe(("alleenstaande minderjarigen", "Assen, Emmen", "Overleg gevoerd."));
    }

    private static Given Amv() => Given.Nothing.With(
        Delivered.Prt("a.eml").Signal(WholePack.Province("PV22"), "2023-07-06", "Tekort aan amv-plekken", Ask.Decision, asked: "Stem in met 50 plekken."),
        Delivered.Prt("b.eml").Signal(WholePack.Province("PV25"), "2023-07-07", "Amv-plekken: verdeling over de provincies", Ask.Decision, asked: "Spreek een verdeling af."),
        Delivered.Prt("c.eml").Signal(WholePack.Province("PV30"), "2023-07-08", "Amv-plekken: ervaringen met kleinschalige locaties", Ask.Information));
}
