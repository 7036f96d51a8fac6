using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Pack;

/// <summary>A meeting of which each chapter has something to tell that most meetings have not.</summary>
internal static class BusyMeeting
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(1, 130).Select(number => $"zin{number}."));

    public static Given Given => Promised()
        .With(Figures(), Signals(), MoreSignals())
        .With(Enumerable.Range(1, 12).Select(Single).ToArray())
        .With(Refused());

    private static Given Promised()
    {
        var given = (Tests.Pack.Given.Nothing with { Earlier = [Tests.Pack.Given.Day("2023-01-26"), Tests.Pack.Given.Day("2023-03-01")] }).With(
            Delivered.Minutes("verslag-januari.docx").At("2023-02-20T10:00:00+01:00").Commitment(1, "BZK", "BZK stuurt gemeenten een menukaart voor huisvesting.", "begin augustus", heldOn: "2023-01-26"),
            Delivered.Minutes("verslag-maart.docx").At("2023-03-20T10:00:00+01:00").Commitment(2, "BZK", "BZK stuurt gemeenten de menukaart huisvesting.", heldOn: "2023-03-01"),
            Delivered.Minutes("verslag-mei.docx").At("2023-06-20T10:00:00+02:00", "secretariaat@lrt.example")
                .Fact(new Attendee("", "COA", Nowhere)).Fact(new Attendee("Jansen", "", Nowhere)).Fact(new Attendee("De Vries", "VNG", Nowhere))
                .Fact(new AgendaItem(1, "Opening", Nowhere)).Fact(new AgendaItem(2, "Stand van zaken", Nowhere))
                .Commitment(3, "VNG", "De menukaart huisvesting wordt door BZK gestuurd aan gemeenten.")
                .Commitment(4, "COA", "Het COA komt terug op de cijfers.", "1 juli")
                .Commitment(5, "", "Er komt een brief over de spreidingswet."));
        var ids = given.Pack().Commitments.ToDictionary(commitment => commitment.AgendaItem, commitment => commitment.Id);
        return given
            .Ruled(RulingKind.Close, ids[4], "afgehandeld", evidence: "brief van 3 juli")
            .Ruled(RulingKind.Correct, ids[1], "verhuisd", to: "JenV", field: "owner")
            .Ruled(RulingKind.Correct, ids[1], "", to: "1 september", field: "deadline");
    }

    private static Delivered Figures() => Delivered.Coa("coa.csv").At("2023-07-18T09:00:00+02:00", "cijfers@coa.example")
        .Figure("2023-07-03", 53_000).Figure("2023-07-17", 53_000)
        .Figure("2023-07-03", 54_000, Indicator.Capacity, unit: "plekken").Figure("2023-07-17", 54_000, Indicator.Capacity, unit: "plekken")
        .Figure("2023-07-17", null, Indicator.Inflow, PopulationGroup.AsylumSeekers, mark: Mark.Unknown)
        .Figure("2023-07-03", 3_000, area: Of("PV22")).Figure("2023-07-17", 3_100, area: Of("PV22"))
        .Figure("2023-07-10", 5_000, area: Of("PV20"))
        .Figure("2023-07-17", 3_200, Indicator.Capacity, area: Of("PV22"), unit: "plekken")
        .Figure("2023-07-17", 4_900, Indicator.Capacity, area: Of("PV20"), unit: "bedden")
        .Minors("2023-07-17", 60, Of("PV22")).Minors("2023-07-17", 70, Of("PV20"))
        .Figure("2023-07-17", 12, Indicator.Locations, area: Of("PV22"), unit: "locaties");

    private static Delivered Signals() => Told(
        Delivered.Prt("prt-drenthe.docx").At("2023-07-06T10:00:00+02:00", "prt@drenthe.example"),
        Signal("PV22", "Veiligheid rond locaties", Ask.Decision, "De overlast neemt toe. De politie is vaak ter plaatse.", "Stem in met extra toezicht.", theme: "veiligheid", group: "omwonenden", municipalities: "Emmen, Assen", done: "Overleg gevoerd."),
        Signal("PV22", "Vergoeding voor gastgezinnen", Ask.Decision, "", ""),
        Signal("PV22", "Taallessen in opvang", Ask.Decision, "Er zijn te weinig docenten.", ""),
        Signal("PV22", "Zorg op locatie", Ask.Action, $"{Long}\n{Long}\n{Long}\n{Long}", "Regel een huisarts.", urgency: "hoog", confidential: true));

    private static Delivered MoreSignals() => Told(
        Delivered.Prt("prts.docx").At("2023-07-17T10:00:00+02:00", "prt@limburg.example"),
        Signal("PV31", "Zorg op de locatie", Ask.Action, Long, Long, urgency: "laag"),
        Signal("PV29", "De locatie en zorg", Ask.Action, "Kort.", ""),
        Signal("PV30", "Zorg op locaties", Ask.Information, "Ter kennisname.", ""),
        Signal("PV31", "", Ask.Unsorted, "Zonder onderwerp gestuurd.", "") with { Date = null },
        Signal("PV31", "Oud nieuws", Ask.Information, "Van voor de vorige vergadering.", "") with { Date = Tests.Pack.Given.Day("2023-05-23") });

    /// <summary>Subjects that stand alone, so that the agenda has more than it names apart.</summary>
    private static Delivered Single(int number) => Told(
        Delivered.Prt($"los-{number:00}.eml").At("2023-07-07T10:00:00+02:00"),
        Signal("PV25", $"Vraagstuk{(char)('a' + number)}{(char)('a' + number)}x", Ask.Decision, "De opvang loopt vol.", "Neem een besluit."));

    private static Delivered Told(Delivered file, params Signal[] signals) =>
        signals.Aggregate(file, (told, signal) => told.Fact(signal with { Trace = new(file.Delivery.Sha256, file.Delivery.First.FileName, $"alinea {told.Delivery.Reading!.Facts.Count + 1}", signal.Subject) }));

    private static Delivered Refused() =>
        Enumerable.Range(2, 20).Aggregate(Delivered.Unknown("vreemd.csv").At("2023-07-07T11:00:00+02:00"), (file, line) => file.Refusal($"regel {line}", "Dit is geen cijfer."))
            .Arriving(
                new("drops/vreemd.csv", null, Tests.Pack.Given.Moment("2023-07-07T11:00:00+02:00"), "vreemd.csv"),
                new("drops/nogmaals/vreemd.csv", null, Tests.Pack.Given.Moment("2023-07-08T11:00:00+02:00"), "vreemd.csv"));

    private static Trace Nowhere => new("", "verslag.docx", "alinea 1", "");

    private static Area Of(string province) => WholePack.Province(province).Area;

    private static Signal Signal(string province, string subject, Ask ask, string text, string asked, string theme = "", string group = "", string municipalities = "", string urgency = "", string done = "", bool confidential = false) =>
        new(Of(province), Tests.Pack.Given.Day("2023-07-05"), subject, theme, group, ask, text, asked, municipalities, urgency, done, confidential, Nowhere);
}
