using LrtIntegration.Sources;
using LrtIntegration.Sources.Prt;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class MailsWithoutLabels
{
    private const string Body = "Geachte leden,\n\nDe gemeenten melden dat de noodopvang vol is.\nWij horen graag.\n\nMet vriendelijke groet,\nJ. Jansen";

    [Theory]
    [InlineData("prt@drenthe.example", "Noodopvang", "PV22")]
    [InlineData("prt@prv-overijssel.nl", "Noodopvang", "PV23")]
    [InlineData("prt@fryslan.frl", "Noodopvang", "PV21")]
    [InlineData("prt@pzh.nl", "Noodopvang", "PV28")]
    [InlineData("prt-zeeland@mail.example", "Noodopvang", "PV29")]
    [InlineData("iemand@mail.example", "Signaal PRT Gelderland", "PV25")]
    [InlineData("iemand@mail.example", "LiRT: noodopvang", "PV31")]
    [InlineData("iemand@flevoland.nl", "Uit de regietafel", "PV24")]
    public void AreASignalThatIsNotSorted(string sender, string subject, string province)
    {
        var signal = Signals.Of(Drops.Mail(Body, sender, subject, "2023-07-03T10:00:00Z")).ShouldHaveSingleItem();

        signal.Province.Code.ShouldBe(province);
        signal.Ask.ShouldBe(Ask.Unsorted);
        signal.Subject.ShouldBe(subject);
        signal.Date.ShouldBe(new DateOnly(2023, 7, 3));
        signal.Text.ShouldBe("Geachte leden,\n\nDe gemeenten melden dat de noodopvang vol is.\nWij horen graag.");
    }

    [Fact]
    public void TheTextMayNameTheTable() =>
        Signals.Of(Drops.Mail("De commissaris van de Koning in Zeeland vraagt aandacht voor de uitstroom.", "secretaris@mail.example", "Uitstroom")).ShouldHaveSingleItem().Province.Code.ShouldBe("PV29");

    [Fact]
    public void WithoutAProvinceAreRefused() =>
        Signals.Read(Drops.Mail(Body, "iemand@mail.example", "Signaal van de PRT")).Refusals.ShouldHaveSingleItem().Message.ShouldBe(
            "Uit deze mail blijkt niet van welke provincie het signaal komt. Zet bovenaan een regel ‘Provincie:’ met de naam van de provincie en stuur de mail opnieuw.");

    [Theory]
    [InlineData("Beste collega,\n\nBijgaand het signaal van de PRT.\n\nGroet,\nJan")]
    [InlineData("Goeie,\n\nIn de bijlage ons formulier voor de LRT van 20 juli.\nEén signaal is vertrouwelijk.\n\nGroet,\nJan")]
    public void ThatOnlyPointToAnAttachmentAreNoSignal(string body)
    {
        var reading = Signals.Read(Drops.Mail(body, "prt@drenthe.example", "Signaal"));

        reading.Facts.ShouldBeEmpty();
        reading.Remarks[0].Rule.ShouldBe("coveringMail");
    }

    [Theory]
    [InlineData("jan@coa.nl", "Cijfers voor de PRT Drenthe")]
    [InlineData("prt@drenthe.example", "Automatisch antwoord: PRT")]
    [InlineData("jan@groningen.nl", "Vergunningen")]
    [InlineData("jan@mail.example", "Lunch")]
    public void OfOthersAreNotRecognised(string sender, string subject) =>
        new PrtSource().Recognises(Drops.Mail("Zie onder.", sender, subject)).ShouldBeFalse();
}
