using System.Text;
using LrtIntegration.Intake;
using LrtIntegration.Render;
using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Pack;

/// <summary>The same number in each part of what a sender may write: none of them is forgotten at the gate, and each is named on the list.</summary>
public sealed class EveryPartIsLookedThrough
{
    private const string Number = "123456782";
    private const string Said = $"Het gaat om {Number}.";

    [Fact]
    public void Of_a_signal()
    {
        var mail = Delivered.Prt("drenthe.eml");

        PartsHeld(mail.Fact(new Signal(WholePack.Province("PV22").Area, Given.Day("2023-07-05"), Said, Said, Said, Ask.Decision, Said, Said, Said, Said, Said, false, Raw(mail))))
            .ShouldBe(["doelgroep", "gemeenten", "gevraagd besluit", "onderwerp", "reeds ondernomen", "signaal", "thema", "urgentie"]);
    }

    [Fact]
    public void Of_minutes()
    {
        var minutes = Delivered.Minutes("verslag.docx");

        PartsHeld(
            minutes.Fact(new AgendaItem(1, Said, Raw(minutes, "alinea 1")))
                .Fact(new Decision(Given.Day("2023-05-23"), 1, Said, Said, Raw(minutes, "alinea 2")))
                .Fact(new Commitment(Given.Day("2023-05-23"), 1, "BZK", Said, Said, "", Raw(minutes, "alinea 3")))
                .Fact(new Question(Given.Day("2023-05-23"), 1, "VNG", "BZK", Said, Said, Raw(minutes, "alinea 4")))
                .Fact(new Attendee("", "BZK", Raw(minutes, "alinea 5"))))
            .ShouldBe(["verslag", "verslag", "verslag", "verslag"]);
    }

    [Fact]
    public void Of_what_could_not_be_read_and_what_stood_out()
    {
        var file = Delivered.Coa("cijfers.csv").Remark("sumOfShelters", "regel 3", Said).Delivery;
        Refusal Refused(string location) => new(file.Sha256, "cijfers.csv", location, Said, "een getal", Said);

        PartsHeld(new(file with { Refusals = [Refused("")], Reading = file.Reading! with { Refusals = [Refused("regel 2")] } }))
            .ShouldBe(["gevonden", "gevonden", "opmerking"]);
    }

    [Fact]
    public void Of_how_it_came_in() =>
        PartsHeld(Delivered.Prt("mail.eml")
            .Arriving(new Arrival($"drops/{Said}", "prt@drenthe.nl", Given.Moment("2023-07-05T10:00:00+02:00"), Said, Said))
            .Signal(WholePack.Province("PV22"), "2023-07-05", "Plekken", Ask.Decision))
            .ShouldBe(["", "herkomst", "onderwerp van de mail"]);

    /// <summary>The parts on the list of what was kept back, once it is certain that the number is nowhere in the pack.</summary>
    private static IEnumerable<string> PartsHeld(Delivered delivered)
    {
        var pack = Given.Nothing.With(delivered).Pack();
        (Plain.Text(pack) + Encoding.UTF8.GetString(PackJson.Render(pack).Content)).ShouldNotContain(Number);
        return pack.Held.Select(item => item.Where.Split(", ")[^1]).Order(StringComparer.Ordinal);
    }

    private static Trace Raw(Delivered delivered, string location = "alinea 1") => new(delivered.Delivery.Sha256, delivered.Delivery.First.FileName, location, Said);
}
