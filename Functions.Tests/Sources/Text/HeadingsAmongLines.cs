using LrtIntegration.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Text;

public sealed class HeadingsAmongLines
{
    [Theory]
    [InlineData("OPENING", true)]
    [InlineData("AMV", true)]
    [InlineData("W.V.T.T.K.", true)]
    [InlineData("AB", false)]
    [InlineData("12", false)]
    [InlineData("Regie COA", false)]
    public void AreInCapitalsFromThreeOnWithoutASmallLetter(string text, bool inCapitals) => NumberedHeadings.IsInCapitals(text).ShouldBe(inCapitals);

    [Theory]
    [InlineData("2. VERSLAG", 2)]
    [InlineData("Agendapunt 3: VERSLAG", 3)]
    [InlineData("4) VERSLAG", 4)]
    [InlineData("5. VERSLAG", 0)]
    [InlineData("1. VERSLAG", 0)]
    public void InCapitalsMayLeaveOutANumberOrTwo(string line, int number) => SecondOf("1. OPENING", line).ShouldBe(number);

    [Theory]
    [InlineData("2. Verslag", 2)]
    [InlineData("2. W.v.t.t.k.", 2)]
    [InlineData("1. Verslag", 0)]
    [InlineData("3. Verslag", 0)]
    [InlineData("2. verslag", 0)]
    [InlineData("2. Het verslag is vastgesteld", 0)]
    [InlineData("2. Verslag.", 0)]
    [InlineData("2. Verslag,", 0)]
    [InlineData("2. Verslag;", 0)]
    [InlineData("2. Verslag:", 0)]
    [InlineData("2. Verslag?", 0)]
    public void InMixedCaseBearTheNextNumberAndAreNoSentence(string line, int number) => SecondOf("1. OPENING", line).ShouldBe(number);

    [Fact]
    public void InMixedCaseLeaveTheirNumberToOneInCapitals() => SecondOf("1. OPENING", "2. Verslag", "2. VERVOLG").ShouldBe(0);

    [Theory]
    [InlineData("aanvullende tekst")]
    [InlineData("zonder wijzigingen")]
    public void InMixedCaseDoNotRunOnInASmallLetter(string next) => SecondOf("1. OPENING", "2. Verslag", next).ShouldBe(0);

    [Theory]
    [InlineData(80, 2)]
    [InlineData(81, 0)]
    public void InMixedCaseAreNoLongerThanALine(int length, int number) => SecondOf("1. OPENING", "2. V" + new string('e', length - 1)).ShouldBe(number);

    [Theory]
    [InlineData(400, 2)]
    [InlineData(401, 0)]
    public void InCapitalsAreNoLongerThanAParagraph(int length, int number) => SecondOf("1. OPENING", "2. " + new string('V', length - 3)).ShouldBe(number);

    [Fact]
    public void OfAStyleAreNumberedWhereTheirTextDoesNotDoSo()
    {
        string[] lines = ["Verslag LRT", "1. Opening", "Mededelingen", " ", "2. Rondvraag", "7. Sluiting"];
        var headings = new NumberedHeadings([.. lines.Select(line => new TextLine(line, "alinea", LineRole.Heading))]);

        lines.Select((_, index) => headings.At(index)).ShouldBe([null, new(1, "Opening"), new(2, "Mededelingen"), null, new(3, "2. Rondvraag"), new(7, "Sluiting")]);
    }

    private static int SecondOf(params string[] lines) =>
        new NumberedHeadings([.. lines.Select(line => new TextLine(line, "regel"))]).At(1)?.Number ?? 0;
}
