using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class RulesHoldForOtherMinutes
{
    [Fact]
    public void DecisionsAreThoseOfTheTableAsAWhole() =>
        OtherMinutes.Read(OtherMinutes.Autumn).Facts.OfType<Decision>().Select(decision => $"{decision.AgendaItem}: {decision.Text}").ShouldBe(
        [
            "1: Het verslag van 20 juli 2023 wordt met één wijziging vastgesteld",
            "3: De LRT besluit om de pilot met een half jaar te verlengen",
        ]);

    [Fact]
    public void CommitmentsHaveOwnerAndDeadline() =>
        OtherMinutes.Read(OtherMinutes.Autumn).Facts.OfType<Commitment>().Select(commitment => $"{commitment.Owner}: {commitment.Text} <{commitment.Deadline}>").ShouldBe(
        [
            "COA: Vóór 1 december een overzicht per gemeente sturen <vóór 1 december>",
            "COA: Zoekt dit uit: welke gemeenten achterlopen <>",
            "VNG: De handreiking in het najaar wordt gedeeld <in het najaar>",
            "BZK: Gaat met de corporaties in gesprek over flexwoningen <In november>",
            "secretariaat: Stuurt de stukken deze week rond <deze week>",
        ]);

    [Fact]
    public void AnAnsweredQuestionIsNotOpen() =>
        OtherMinutes.Read(OtherMinutes.Autumn).Facts.OfType<Question>().Select(question => $"{question.AskedBy} aan {question.AddressedTo}: {question.Text}").ShouldBe(
        [
            "IPO aan COA: Welke gemeenten achterlopen",
            " aan : Is er al zicht op een datum voor het werkbezoek?",
        ]);

    [Fact]
    public void TheDateInTheHeadIsThatOfTheMeeting() =>
        OtherMinutes.Read(OtherMinutes.Autumn).Facts.OfType<Commitment>().ShouldAllBe(commitment => commitment.MeetingDate == new DateOnly(2023, 10, 12));

    [Fact]
    public void WhoSentApologiesWasNotThere() =>
        OtherMinutes.Read(OtherMinutes.Autumn).Facts.OfType<Attendee>().Select(attendee => $"{attendee.Name}/{attendee.Body}").ShouldBe(
            ["Mevr. De Vries/SJenV", "Dhr. Bakker/VNG", "/BZK", "Mevr. Jansen/COA", "Dhr. Van Dijk/IPO", "/secretariaat"]);

    [Fact]
    public void MinutesWithoutBulletsOrCapitals()
    {
        var reading = OtherMinutes.Read(OtherMinutes.Plain);

        new MinutesSource().Recognises(Drops.Text(OtherMinutes.Plain)).ShouldBeTrue();
        reading.Facts.OfType<AgendaItem>().Select(item => item.Title).ShouldBe(["Opening", "Spreidingswet", "Rondvraag"]);
        reading.Facts.OfType<Decision>().Select(decision => decision.Text).ShouldBe(["Afgesproken wordt om de volgende keer in Utrecht te vergaderen"]);
        reading.Facts.OfType<Commitment>().Select(commitment => $"{commitment.MeetingDate:yyyy-MM-dd} {commitment.Owner}: {commitment.Deadline}").ShouldBe(
        [
            "2024-03-14 JenV: naar verwachting eind april",
            "2024-03-14 SZW en JenV: ",
            "2024-03-14 JenV: in de volgende vergadering",
        ]);
    }

    [Fact]
    public void OrdinarySentencesAreNotCommitments()
    {
        var facts = OtherMinutes.Read(OtherMinutes.Ordinary).Facts;

        facts.OfType<Commitment>().Select(commitment => commitment.Quote).ShouldBeEmpty();
        facts.OfType<Decision>().Select(decision => decision.Quote).ShouldBeEmpty();
        facts.OfType<Question>().Select(question => question.Quote).ShouldBeEmpty();
    }
}
