using LrtIntegration.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

public sealed class LinesBecomePassages
{
    [Fact]
    public void AWrappedBulletIsOneAlsoOverAPageBreak() =>
        Of("• COA meldt dat de\nbezetting\n\nstijgt.\n• Volgende.").ShouldBe(["Bullet COA meldt dat de bezetting stijgt.", "Bullet Volgende."]);

    [Fact]
    public void AnEmptyLineBehindAFullStopEndsAPassage() =>
        Of("Eerste alinea.\n\nTweede alinea.").ShouldBe(["Prose Eerste alinea.", "Prose Tweede alinea."]);

    [Fact]
    public void ABrokenWordIsMadeWhole() =>
        Of("Het huisvestings-\nplan is klaar.").ShouldBe(["Prose Het huisvestingsplan is klaar."]);

    [Fact]
    public void AHyphenThatBelongsThereStays() =>
        Of("De amv-\nplekken en de in-\nen uitstroom, en de PRT-\nvoorzitter.").ShouldBe(["Prose De amv-plekken en de in- en uitstroom, en de PRT-voorzitter."]);

    [Fact]
    public void AWordWrittenWithItsHyphenElsewhereKeepsIt() =>
        Of("De oud-bewoners en de kant-en klare woning van oud-\nbewoners.").ShouldBe(["Prose De oud-bewoners en de kant-en klare woning van oud-bewoners."]);

    [Fact]
    public void AHeadingInCapitalsRunsOnInCapitals() =>
        Of("3. STAND VAN ZAKEN (INCL.\n\nDERDELANDERS)\n• Tekst.").ShouldBe(["Heading 3: STAND VAN ZAKEN (INCL. DERDELANDERS)", "Bullet Tekst."]);

    [Fact]
    public void ANumberedSentenceIsNoHeading() =>
        Of("1. OPENING\nTer tafel:\n1. Eerst wordt de agenda besproken.\n2. VERVOLG").ShouldBe(["Heading 1: OPENING", "Prose Ter tafel: 1. Eerst wordt de agenda besproken.", "Heading 2: VERVOLG"]);

    [Fact]
    public void AbbreviationsDoNotEndASentence() =>
        Sentences.Of("Dhr. Kolff (VB) wijst i.r.t. de wet op art. 3. De heer J. Jansen knikt. Punt 2 volgt!").Select(sentence => sentence.Text).ShouldBe(
            ["Dhr. Kolff (VB) wijst i.r.t. de wet op art. 3.", "De heer J. Jansen knikt.", "Punt 2 volgt!"]);

    private static IEnumerable<string> Of(string text) =>
        Passages.Of(((TextOpening.Opened)DocumentReader.Open(Drops.Text(text))).Document)
            .Select(passage => passage.Kind == PassageKind.Heading ? $"Heading {passage.Number}: {passage.Text}" : $"{passage.Kind} {passage.Text}");
}
