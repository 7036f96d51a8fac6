using LrtIntegration.Sources.Prt;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class SignalsThatCannotBeRead
{
    [Fact]
    public void WithoutAProvince() =>
        Signals.Read(Drops.Mail("Onderwerp: Amv\nSignaal: Te weinig plekken.\nGevraagd aan LRT: besluit")).Refusals.ShouldHaveSingleItem().Message.ShouldBe(
            "Bij het signaal ‘Amv’ (vanaf regel 1) staat geen provincie. Vul achter ‘Provincie:’ de naam van de provincie in en stuur het opnieuw.");

    [Fact]
    public void WithAnUnknownProvinceWhileTheOthersStay()
    {
        var reading = Signals.Read(Drops.Mail("Provincie: Atlantis\nOnderwerp: A\nSignaal: B\nProvincie: Drenthe\nOnderwerp: C"));

        reading.Facts.Count.ShouldBe(1);
        reading.Refusals.ShouldHaveSingleItem().Message.ShouldBe(
            "In regel 1 staat ‘Atlantis’ als provincie; die naam is niet bekend. Vul een van de twaalf provincies in, zoals Drenthe of Noord-Brabant, en stuur het signaal opnieuw.");
    }

    [Fact]
    public void WithoutSubjectAndSignal() =>
        Signals.Read(Drops.Mail("Provincie: Drenthe\nOnderwerp:\nSignaal: -\nGevraagd aan LRT: besluit")).Refusals.ShouldHaveSingleItem().Message.ShouldBe(
            "Bij het signaal vanaf regel 1 zijn ‘Onderwerp’ en ‘Signaal’ beide leeg. Vul ten minste een van de twee in en stuur het opnieuw.");

    [Fact]
    public void TextThatStandsBehindNoLabelIsToldOf() =>
        Signals.Read(Drops.Mail("Wij maken ons zorgen.\n\nProvincie: Drenthe\nOnderwerp: A\nSignaal: B")).Remarks.ShouldHaveSingleItem().Text.ShouldBe(
            "Deze tekst staat niet achter een veld en is niet in een signaal opgenomen: ‘Wij maken ons zorgen.’");

    [Fact]
    public void ACharacterThatIsNoneCostsNoMoreThanItself() =>
        Signals.Of(Drops.Mail("Provincie: Drenthe\nOnderwerp: Te\uFFFEkort\nSignaal: B\nThema: \uFFFEé\nGevraagd aan LRT: be\uFFFEsluit é")).ShouldHaveSingleItem().Province.Code.ShouldBe("PV22");

    [Fact]
    public void MinutesAreNoSignals() =>
        new PrtSource().Recognises(Minutes.SeedMinutes.Text).ShouldBeFalse();
}
