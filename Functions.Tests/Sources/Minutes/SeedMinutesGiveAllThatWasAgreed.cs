using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class SeedMinutesGiveAllThatWasAgreed
{
    private readonly Reading reading = SeedMinutes.Read(SeedMinutes.Text);

    [Fact]
    public void FourDecisions() =>
        reading.Facts.OfType<Decision>().Select(decision => $"{decision.AgendaItem}: {decision.Quote}").ShouldBe(
        [
            "1: Het verslag van de LRT van 23 mei 2023 wordt vastgesteld.",
            "2: Ten aanzien van de uitvoeringsagenda flexibilisering is afgesproken dat we deze gaan herijken en verder opbouwen.",
            "4: De LRT gaat akkoord met de voorgestelde besluiten.",
            "5: De LRT stemt in met de uitgangspunten voor een nieuw BAK en met het voorstel voor een vervolgproces.",
        ]);

    [Fact]
    public void NineCommitmentsEachWithItsOwnerAndWhatIsToBeDone() =>
        reading.Facts.OfType<Commitment>().Select(commitment => $"{commitment.AgendaItem} {commitment.Owner}: {commitment.Text}").ShouldBe(
        [
            "3 JenV: Bezig met de nadere uitwerking hiervan: er wordt door diverse LRT leden benoemd dat het concept doorstroomlocaties nog veel vragen oproept bij gemeenten, zoals wat de gevolgen zijn wanneer de financiering vanuit het Rijk na een jaar ophoudt en de statushouders moeten uitstromen naar definitieve huisvesting",
            "3 JenV: Een handelingsperspectief voor gemeenten wordt uitgewerkt door JenV",
            "4 SJenV: Na de nadere uitwerking in gesprek gaan met min FIN over de benodigde financiering van de versterking PRT’s",
            "5 SJenV: Ook snel gaan kijken naar perspectief op de langere termijn, voorbij de richtlijn tijdelijke bescherming",
            "5 SJenV: Erop terug zal komen hoe we hiermee om gaan: signaal vanuit de VNG dat er nu ook concrete casussen zijn waarbij dienstplichtige mannen uit Oekraïne aan het werk gaan als arbeidsmigrant en vervolgens wel gratis huisvesting krijgen in de gemeentelijke opvang",
            "6 BZK: Richting de PRT’s en gemeenten de regeling nogmaals onder de aandacht brengen: BZK geeft aan dat de regeling grote gezinnen is opengesteld, maar dat het nog geen storm loopt met het aantal aanvragen",
            "6 BZK: Bezig met een menukaart voor gemeenten om te kijken naar alternatieve vormen van huisvesting om aan de taakstelling te kunnen voldoen",
            "6 JenV: Komt hier op terug: wanneer het kader van kleinschalige opvang beschikbaar komt",
            "6 SJenV: Gaat deze week weer op werkbezoek om het laatste beeld op te halen: informatie over de laatste stand van zaken omtrent overlast in Ter Apel",
        ]);

    [Fact]
    public void DeadlinesInTheWordsOfTheMinutes() =>
        reading.Facts.OfType<Commitment>().Where(commitment => commitment.Deadline.Length > 0).Select(commitment => commitment.Deadline).ShouldBe(
            ["na de nadere uitwerking", "waarschijnlijk begin augustus", "deze week"]);

    [Fact]
    public void TheOpenQuestions() =>
        reading.Facts.OfType<Question>().Select(question => $"{question.AgendaItem} {question.AskedBy} aan {question.AddressedTo}: {question.Text}").ShouldBe(
        [
            "3 LRT leden aan : Of er na 4 september extra kan worden inzet op gebied van terugkeer om te voorkomen dat deze groep straks aanklopt bij bijvoorbeeld de daklozenopvang",
            "6 VNG aan JenV: Wanneer het kader van kleinschalige opvang beschikbaar komt",
            "6 CdK aan SJenV: Informatie over de laatste stand van zaken omtrent overlast in Ter Apel",
        ]);

    [Fact]
    public void HeadingsWithWrappedLinesAndTheLastInMixedCase() =>
        reading.Facts.OfType<AgendaItem>().Select(item => $"{item.Number}. {item.Title}").ShouldBe(
        [
            "1. OPENING EN MEDEDELINGEN",
            "2. WERKSESSIE HLRT EN OPSTELLEN WERKAGENDA",
            "3. STAND VAN ZAKEN ASIELOPVANG EN HUISVESTING (INCL. DERDELANDERS UIT OEKRAINE)",
            "4. NOTITIE VERSTERKING PROVINCIALE REGIETAFELS",
            "5. UITGANGSPUNTEN BESTUURLIJK AFSPRAKENKADER OPVANG OEKRAIENSE ONTHEEMDEN",
            "6. W.v.t.t.k. en sluiting",
        ]);

    [Fact]
    public void WhoWasThereWithRedactedNamesLeftOut() =>
        reading.Facts.OfType<Attendee>().Select(attendee => $"{attendee.Name}/{attendee.Body}").ShouldBe(
        [
            "Dhr. Van der Burg/SJenV", "Mevr. Spies/VNG", "Dhr Groot Wassink/VNG", "Dhr. Kolff/VB", "Dhr. Schoenmaker/COA",
            "/JenV", "/BZK", "/SZW", "/JenV", "/JenV", "Mevr. Klijnsma/CdK", "Dhr. De Reus/IPO", "/secretariaat", "/ondersteuning",
        ]);

    [Fact]
    public void TheDateOfThePreviousMeetingIsNotTakenForThisOne() =>
        reading.Facts.OfType<Decision>().ShouldAllBe(decision => decision.MeetingDate == null);

    [Fact]
    public void EachIsFoundOnItsLine() =>
        reading.Facts.OfType<Decision>().Select(decision => decision.Trace.Location).ShouldBe(["regel 14", "regel 26", "regel 96", "regel 102"]);

    [Fact]
    public void NothingIsRefused() => reading.Refusals.ShouldBeEmpty();
}
