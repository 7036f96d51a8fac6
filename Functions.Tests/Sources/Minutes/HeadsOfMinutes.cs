using LrtIntegration.Sources;
using LrtIntegration.Sources.Minutes;
using LrtIntegration.Tests.Sources.Text;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class HeadsOfMinutes
{
    private const string Points = "1. PUNTEN\n• De LRT is akkoord.\n2. SLUITING\n";

    [Theory]
    [InlineData("Verslag LRT 12 oktober 2023\n" + Points, false)]
    [InlineData("Verslag LRT\n" + Points, true)]
    [InlineData("Verslag LRT", false)]
    public void AreRemarkedOnWhereTheyLackTheDayOfTheMeeting(string text, bool isRemarkedOn) =>
        OtherMinutes.Read(text).Remarks.Any(remark => remark.Text == "Boven het verslag staat geen datum van de vergadering.").ShouldBe(isRemarkedOn);

    [Fact]
    public void MayAlsoNameTheDayOfThePreviousMeeting() =>
        OtherMinutes.Read("De vorige vergadering was op 5 mei 2023.\n\nDe kamer is open sinds 6 mei 2023.\n\nVerslag LRT 12 oktober 2023.\n" + Points)
            .Facts.OfType<Decision>().ShouldHaveSingleItem().MeetingDate.ShouldBe(new DateOnly(2023, 10, 12));

    [Theory]
    [InlineData(120, 120)]
    [InlineData(121, 121)]
    [InlineData(150, 121)]
    public void OfAnotherTableAreToldInAtMostALine(int length, int told)
    {
        var found = OtherMinutes.Read("Verslag PRT Drenthe ".PadRight(length, 'x') + "\n" + Points).Refusals.ShouldHaveSingleItem().Found;

        found.Length.ShouldBe(told);
        found.EndsWith('…').ShouldBe(length > 120);
    }

    [Fact]
    public void MayNameOneAttendeeInEachParagraph() =>
        SeedMinutes.Read(Docx.OfParagraphs("Verslag LRT", "Dhr. Peters (JenV)", "Mevr. Willems (CdK)", "1. OPENING", "• De LRT is akkoord.", "2. SLUITING"))
            .Facts.OfType<Attendee>().Select(attendee => $"{attendee.Name}/{attendee.Body}").ShouldBe(["Dhr. Peters/JenV", "Mevr. Willems/CdK"]);

    [Theory]
    [InlineData("Li", "Li")]
    [InlineData("K.", "")]
    [InlineData("[gelakt]", "")]
    [InlineData("5.1.2e", "")]
    public void LeaveOutWhatIsNoName(string name, string expected) =>
        OtherMinutes.Read($"Dhr. A (JenV), {name} (VNG)\n{Points}").Facts.OfType<Attendee>().Single(attendee => attendee.Body == "VNG").Name.ShouldBe(expected);

    [Fact]
    public void TellOnWhichLineARoleStands() =>
        OtherMinutes.Read("Dhr. A (JenV), Mevr. B (VNG),\nsecretariaat, ondersteuning\n" + Points)
            .Facts.OfType<Attendee>().Where(attendee => attendee.Name.Length == 0).Select(attendee => $"{attendee.Body}, {attendee.Trace.Location}").ShouldBe(["secretariaat, regel 2", "ondersteuning, regel 2"]);

    [Theory]
    [InlineData("COA", true)]
    [InlineData("COA en VNG", false)]
    [InlineData("gemeente", false)]
    public void NameBodiesThatAreKnownByTheirWholeName(string text, bool isKnown) => Bodies.IsKnown(text).ShouldBe(isKnown);
}
