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

    [Theory]
    [InlineData("Ter tafel.")]
    [InlineData("Ter tafel!")]
    [InlineData("Ter tafel?")]
    [InlineData("Ter tafel:")]
    [InlineData("Ter tafel;")]
    public void AnEmptyLineBehindAnyEndOfASentenceEndsAPassage(string text) => Of(text + "\n\nde agenda").ShouldBe(["Prose " + text, "Prose de agenda"]);

    [Fact]
    public void AnEmptyLineBeforeACapitalEndsAPassage() => Of("Ter tafel\n\nDe agenda").ShouldBe(["Prose Ter tafel", "Prose De agenda"]);

    [Fact]
    public void ABulletWithoutTextTakesWhatFollows() => Of("•\n\nde agenda").ShouldBe(["Bullet de agenda"]);

    [Fact]
    public void APassageKnowsWhereEachOfItsLinesBegins()
    {
        var passage = new Passage(PassageKind.Prose, 0, "De agenda", [new PassagePart(0, "regel 1"), new PassagePart(3, "regel 2")]);

        Enumerable.Range(2, 3).Select(passage.LocationAt).ShouldBe(["regel 1", "regel 2", "regel 2"]);
    }

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

    [Fact]
    public void NoTextHasNoSentences() => Sentences.Of("").ShouldBeEmpty();

    [Fact]
    public void ControlsAndSeparatorsBecomeSpacesAndTabsStay() => Printable.Of("Ter\u0007tafel\u2028de\u2029agenda\tvan").ShouldBe("Ter tafel de agenda\tvan");

    [Fact]
    public void AStartIsTheFirstThirtyTwoThousandBytesOfAText()
    {
        var drop = Drops.Text(new string('x', 32_001));

        ((TextOpening.Opened)DocumentReader.OpenStart(drop)).Document.Length.ShouldBe(32_000);
        ((TextOpening.Opened)DocumentReader.Open(drop)).Document.Length.ShouldBe(32_001);
    }

    private static IEnumerable<string> Of(string text) =>
        Passages.Of(((TextOpening.Opened)DocumentReader.Open(Drops.Text(text))).Document)
            .Select(passage => passage.Kind == PassageKind.Heading ? $"Heading {passage.Number}: {passage.Text}" : $"{passage.Kind} {passage.Text}");
}
