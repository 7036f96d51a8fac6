using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Prt;

public sealed class MailsWithLabels
{
    private const string Whole = """
        Beste secretariaat,

        Provincie: Drenthe
        Datum: 4 juli 2023
        Onderwerp: Tekort aan amv-plekken
        Thema: amv
        Doelgroep: amv
        Signaal: In Drenthe wachten 40 jongeren
        op een plek.

        Het gaat om jongeren uit Ter Apel.
        Gemeenten: Assen, Emmen
        Urgentie: hoog
        Gevraagd aan LRT: besluit
        Gevraagd besluit: Stel 40 plekken beschikbaar.
        Reeds ondernomen: Overleg met Nidos.
        Vertrouwelijk: nee

        Met vriendelijke groet,
        J. Jansen
        Tel. 06 12345678
        """;

    [Fact]
    public void GiveASignalInTheSendersWords()
    {
        var signal = Signals.Of(Drops.Mail(Whole)).ShouldHaveSingleItem();

        signal.Province.Name.ShouldBe("Drenthe");
        signal.Date.ShouldBe(new DateOnly(2023, 7, 4));
        signal.Subject.ShouldBe("Tekort aan amv-plekken");
        signal.Theme.ShouldBe("amv");
        signal.Group.ShouldBe("amv");
        signal.Text.ShouldBe("In Drenthe wachten 40 jongeren op een plek.\nHet gaat om jongeren uit Ter Apel.");
        signal.Municipalities.ShouldBe("Assen, Emmen");
        signal.Urgency.ShouldBe("hoog");
        signal.Ask.ShouldBe(Ask.Decision);
        signal.AskedDecision.ShouldBe("Stel 40 plekken beschikbaar.");
        signal.AlreadyDone.ShouldBe("Overleg met Nidos.");
        signal.Confidential.ShouldBeFalse();
        signal.Trace.Location.ShouldBe("regel 3");
    }

    [Fact]
    public void TheSignatureIsLeftOutAndToldOf() =>
        Signals.Read(Drops.Mail(Whole)).Remarks.ShouldHaveSingleItem().Text.ShouldBe("Onder de groet staan 3 regels (ondertekening); die zijn niet als signaal gelezen.");

    [Fact]
    public void LabelsInOtherWritings()
    {
        var signal = Signals.Of(Drops.Mail("""
            **Prov.:** provincie Fryslân
            BETREFT : Doorstroom
            * signaal: Het loopt vast.
            Gevraagd besluit LRT: Verleng de regeling.
            """)).ShouldHaveSingleItem();

        signal.Province.Code.ShouldBe("PV21");
        signal.Subject.ShouldBe("Doorstroom");
        signal.Text.ShouldBe("Het loopt vast.");
        signal.Ask.ShouldBe(Ask.Decision);
    }

    [Theory]
    [InlineData("Friesland", "PV21")]
    [InlineData("LiRT", "PV31")]
    [InlineData("PRT Zeeland", "PV29")]
    [InlineData("Provincie Utrecht", "PV26")]
    [InlineData("noord brabant", "PV30")]
    public void ProvincesByEachName(string name, string code) =>
        Signals.Of(Drops.Mail($"Provincie: {name}\nOnderwerp: A\nSignaal: B")).ShouldHaveSingleItem().Province.Code.ShouldBe(code);

    [Fact]
    public void ASecondSubjectOpensASecondSignalOfTheSameProvince() =>
        Signals.Of(Drops.Mail("""
            Provincie: Limburg
            Datum: 3-7-2023
            Onderwerp: Eerste
            Signaal: Een.
            -----
            Onderwerp: Tweede
            Signaal: Twee.
            Signaal 3: Derde
            Signaal: Drie.
            Provincie: Zeeland
            Onderwerp: Vierde
            """)).Select(signal => $"{signal.Province.Name} {signal.Date:d-M-yyyy} {signal.Subject}: {signal.Text} ({signal.Trace.Location})").ShouldBe(
            [
                "Limburg 3-7-2023 Eerste: Een. (regel 1)",
                "Limburg 3-7-2023 Tweede: Twee. (regel 6)",
                "Limburg 3-7-2023 Derde: Drie. (regel 8)",
                "Zeeland 3-7-2023 Vierde:  (regel 10)",
            ]);

    [Fact]
    public void WithoutADateThatOfTheMailInDutchTime() =>
        Signals.Of(Drops.Mail("Provincie: Drenthe\nOnderwerp: A\nSignaal: B", receivedAt: "2023-07-03T23:30:00Z")).ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2023, 7, 4));

    [Fact]
    public void AnUnreadableDateIsToldOf()
    {
        var reading = Signals.Read(Drops.Mail("Provincie: Drenthe\nDatum: volgende week\nOnderwerp: A\nSignaal: B", receivedAt: "2023-07-03T10:00:00Z"));

        reading.Facts.Cast<Signal>().ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2023, 7, 3));
        reading.Remarks.ShouldHaveSingleItem().Text.ShouldBe("De datum ‘volgende week’ is niet gelezen; de datum van de mail (3 juli 2023) is genomen. Schrijf een datum als 3 juli 2023 of 03-07-2023.");
    }

    [Fact]
    public void AnEarlierMailBelowIsNotReadAgain()
    {
        var reading = Signals.Read(Drops.Mail("""
            Provincie: Drenthe
            Onderwerp: Nieuw
            Signaal: Nieuwe tekst.

            Van: Secretariaat <lrt@rijk.example>
            Verzonden: maandag 3 juli 2023 09:12
            Aan: PRT Drenthe
            Onderwerp: RE: Oud

            Provincie: Drenthe
            Signaal: Oude tekst.
            """, subject: "RE: Signaal"));

        reading.Facts.Cast<Signal>().ShouldHaveSingleItem().Text.ShouldBe("Nieuwe tekst.");
        reading.Remarks.ShouldHaveSingleItem().Text.ShouldBe("Onder de mail staan 6 regels van een eerdere mail; die zijn niet als signaal gelezen.");
    }

    [Fact]
    public void AForwardedMailIsRead() =>
        Signals.Of(Drops.Mail("""
            Ter info.

            Van: PRT Drenthe <prt@drenthe.example>
            Verzonden: maandag 3 juli 2023 09:12
            Aan: Secretariaat
            Onderwerp: Signaal

            Provincie: Drenthe
            Onderwerp: Opvang
            Signaal: De tekst.
            """, subject: "FW: Signaal")).ShouldHaveSingleItem().Subject.ShouldBe("Opvang");

    [Fact]
    public void AFormThatNamesItsSenderIsNoEarlierMail() =>
        Signals.Of(Drops.Mail("Van: PRT Drenthe\nDatum: 3 juli 2023\nProvincie: Drenthe\nOnderwerp: Opvang\nSignaal: Vol.")).ShouldHaveSingleItem().Subject.ShouldBe("Opvang");
}
