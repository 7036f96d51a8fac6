using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class OwnersOfCommitments
{
    [Theory]
    [InlineData("COA meldt de cijfers. Komt hier volgende week op terug.", "COA")]
    [InlineData("COA meldt de cijfers. Zij komt hier volgende week op terug.", "COA")]
    [InlineData("COA licht de cijfers toe en komt hier volgende week op terug.", "COA")]
    [InlineData("COA licht de cijfers toe. Gemeld wordt dat hij hier volgende week op terugkomt.", "COA")]
    [InlineData("VNG licht de brief toe. De brief gaat over het COA. Zij komt hier volgende week op terug.", "VNG")]
    public void AreThoseWhoSpokeLastWhereTheSentenceNamesNobody(string point, string owner) => OwnerOf(point).ShouldBe(owner);

    [Theory]
    [InlineData("In mei zegt COA toe om de cijfers te sturen.", "COA")]
    [InlineData("In mei gaan COA en VNG dit uitzoeken.", "COA en VNG")]
    [InlineData("Na de brief van BZK deze maand gaan COA en VNG met IPO de cijfers uitzoeken.", "COA en VNG")]
    [InlineData("Voor BZK gaat COA dit uitzoeken.", "COA")]
    [InlineData("Volgens de VNG gaat COA dit uitzoeken.", "COA")]
    [InlineData("Voor het COA gaat BZK dit uitzoeken.", "BZK")]
    [InlineData("In mei zegt de gemeente Zwolle toe om de cijfers te sturen.", "")]
    public void MayStandBehindTheVerb(string point, string owner) => OwnerOf(point).ShouldBe(owner);

    [Theory]
    [InlineData("De handreiking wordt door het ministerie van BZK opgesteld.", "BZK")]
    [InlineData("De opvang wordt bij het COA door VNG onderzocht.", "VNG")]
    public void StandBehindByWhereWorkIsLaidWithThem(string point, string owner) => OwnerOf(point).ShouldBe(owner);

    [Fact]
    public void AreSpeakersWithALabelWhoMeanWell()
    {
        var commitment = OtherMinutes.ReadPoint("CdK: Goed om de gemeenten te informeren.").Facts.OfType<Commitment>().ShouldHaveSingleItem();

        commitment.Owner.ShouldBe("CdK");
        commitment.Text.ShouldBe("De gemeenten informeren");
    }

    [Fact]
    public void MayBeABodyThatOnlyTheAttendanceNames() =>
        OtherMinutes.Read("Dhr. A (JenV), Mevr. B (Politie)\n1. PUNTEN\n• Politie gaat dit uitzoeken.\n2. SLUITING\n")
            .Facts.OfType<Commitment>().ShouldHaveSingleItem().Owner.ShouldBe("Politie");

    [Fact]
    public void AreNotTheBodyOfAnotherWhoseNameWasRedacted() =>
        OtherMinutes.Read("5.1.2e (BZK), Mevr. B (VNG)\n1. PUNTEN\n• Dhr. Onbekend zegt toe om de cijfers te sturen.\n2. SLUITING\n")
            .Facts.OfType<Commitment>().ShouldHaveSingleItem().Owner.ShouldBe("Dhr. Onbekend");

    private static string OwnerOf(string point) => OtherMinutes.ReadPoint(point).Facts.OfType<Commitment>().ShouldHaveSingleItem().Owner;
}
