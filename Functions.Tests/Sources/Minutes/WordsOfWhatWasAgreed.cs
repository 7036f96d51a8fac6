using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class WordsOfWhatWasAgreed
{
    [Theory]
    [InlineData("Er is veel vraag naar plekken. COA zoekt dit uit.", "Er is veel vraag naar plekken. COA zoekt dit uit.", "")]
    [InlineData("Er is veel vraag naar plekken. COA stuurt de cijfers na.", "COA stuurt de cijfers na.", "")]
    [InlineData("BZK werkt aan een handreiking. Deze verschijnt in het najaar.", "BZK werkt aan een handreiking. Deze verschijnt in het najaar.", "in het najaar")]
    [InlineData("BZK werkt aan een handreiking. Deze is voor gemeenten.", "BZK werkt aan een handreiking.", "")]
    public void OfACommitmentReachAsFarAsIsNeededToUnderstandIt(string point, string quote, string deadline)
    {
        var commitment = OtherMinutes.ReadPoint(point).Facts.OfType<Commitment>().ShouldHaveSingleItem();

        commitment.Quote.ShouldBe(quote);
        commitment.Deadline.ShouldBe(deadline);
    }

    [Fact]
    public void OfAPromiseMayStandBeforeIt() =>
        OtherMinutes.ReadPoint("COA heeft een overzicht toegezegd.").Facts.OfType<Commitment>().ShouldHaveSingleItem().Text.ShouldBe("Een overzicht");

    [Fact]
    public void OfTwoCommitmentsInOneSentenceAreToldApart() =>
        OtherMinutes.ReadPoint("COA stuurt de cijfers na; VNG pakt de brief op.").Facts.OfType<Commitment>()
            .Select(commitment => $"{commitment.Owner}: {commitment.Text}").ShouldBe(["COA: Stuurt de cijfers na", "VNG: Pakt de brief op"]);

    [Fact]
    public void OfSeveralBodiesBehindTheVerbLeaveThemAllOut() =>
        OtherMinutes.ReadPoint("In mei gaan COA en VNG dit uitzoeken.").Facts.OfType<Commitment>().ShouldHaveSingleItem().Text.ShouldBe("Gaan dit uitzoeken");

    [Theory]
    [InlineData("De LRT gaat hiermee akkoord.", "De LRT gaat hiermee akkoord.")]
    [InlineData("COA stelt een pilot voor. De LRT gaat hiermee akkoord.", "COA stelt een pilot voor. De LRT gaat hiermee akkoord.")]
    [InlineData("COA stelt een pilot voor. De LRT gaat akkoord met de pilot.", "De LRT gaat akkoord met de pilot.")]
    public void OfADecisionReachBackToWhatTheyPointTo(string point, string quote) =>
        OtherMinutes.ReadPoint(point).Facts.OfType<Decision>().ShouldHaveSingleItem().Quote.ShouldBe(quote);

    [Theory]
    [InlineData(2_000, 1, 0)]
    [InlineData(2_001, 0, 1)]
    public void AreReadOfASentenceOfAtMostTwoThousandCharacters(int length, int commitments, int remarks)
    {
        var reading = OtherMinutes.ReadPoint("COA zegt toe om de cijfers ".PadRight(length - 1, 'x') + ".");

        reading.Facts.OfType<Commitment>().Count().ShouldBe(commitments);
        reading.Remarks.Count(remark => remark.Rule == "sentenceTooLong").ShouldBe(remarks);
    }
}
