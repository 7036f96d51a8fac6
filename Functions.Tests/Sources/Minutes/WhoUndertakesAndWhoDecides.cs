using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class WhoUndertakesAndWhoDecides
{
    [Theory]
    [InlineData("gaat", "COA", true)]
    [InlineData("gaan", "COA", false)]
    [InlineData("gaan", "COA en VNG", true)]
    [InlineData("komen", "CdK", true)]
    [InlineData("zullen", "PRT", true)]
    [InlineData("werken", "Rijksheren", true)]
    [InlineData("nemen", "LRT leden", true)]
    [InlineData("sturen", "LRT-leden", true)]
    [InlineData("zijn", "", true)]
    public void VerbAndSubjectAgreeInNumber(string verb, string body, bool expected) =>
        Agreement.Holds(verb, new Actor(body, 0)).ShouldBe(expected);

    [Theory]
    [InlineData("Er is door COA toegezegd dat de cijfers volgen.", "COA")]
    [InlineData("Er is door de VNG toegezegd dat de cijfers volgen.", "VNG")]
    [InlineData("Er is door het COA toegezegd dat de cijfers volgen.", "COA")]
    [InlineData("Aan de VNG is door COA toegezegd dat de cijfers volgen.", "COA")]
    [InlineData("Door het COA is toegezegd dat de cijfers volgen.", "COA")]
    [InlineData("Er is toegezegd dat COA de cijfers ontvangt.", "")]
    public void APromiseInThePassiveIsOfWhoeverStandsBehindBy(string sentence, string owner) =>
        OnlyCommitment(sentence).Owner.ShouldBe(owner);

    [Theory]
    [InlineData("In september komt JenV hierop terug.", "JenV: Komt hierop terug")]
    [InlineData("In september komt de VNG hierop terug.", "VNG: Komt hierop terug")]
    [InlineData("In september komt het COA hierop terug.", "COA: Komt hierop terug")]
    [InlineData("In september komen de CdK's hierop terug.", "CdK: Komen hierop terug")]
    [InlineData("In mei gaat BZK dit uitzoeken.", "BZK: Gaat dit uitzoeken")]
    [InlineData("In mei gaat de minister van BZK dit uitzoeken.", "BZK: Gaat dit uitzoeken")]
    public void ASubjectBehindTheVerbIsToldByTheOwnerAlone(string sentence, string expected)
    {
        var commitment = OnlyCommitment(sentence);

        $"{commitment.Owner}: {commitment.Text}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("De leden stemmen in met het verslag.", "De leden stemmen in met het verslag")]
    [InlineData("Vandaag stemmen de leden in met het verslag.", "Vandaag stemmen de leden in met het verslag")]
    [InlineData("Vandaag stemt de LRT in met het verslag.", "Vandaag stemt de LRT in met het verslag")]
    [InlineData("Vandaag stemmen de wethouders in met het verslag.", null)]
    [InlineData("Akkoord met het voorstel.", "Akkoord met het voorstel")]
    [InlineData("IPO: akkoord met het voorstel.", null)]
    [InlineData("COA stelt een pilot voor. De LRT gaat hiermee akkoord.", "De LRT gaat hiermee akkoord: COA stelt een pilot voor")]
    public void ADecisionIsOfTheTableAsAWhole(string point, string? expected) =>
        OtherMinutes.ReadPoint(point).Facts.OfType<Decision>().Select(decision => decision.Text).SingleOrDefault().ShouldBe(expected);

    private static Commitment OnlyCommitment(string point) =>
        OtherMinutes.ReadPoint(point).Facts.OfType<Commitment>().ShouldHaveSingleItem();
}
