using LrtIntegration.Intake;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Tests.Pack;

/// <summary>A meeting for which everything came in, with a few faults.</summary>
internal static class WholePack
{
    public static Area Drenthe { get; } = new(AreaLevel.Province, "PV22", "Drenthe");

    public static Area Emmen { get; } = new(AreaLevel.Municipality, "GM0114", "Emmen");

    public static Area Assen { get; } = new(AreaLevel.Municipality, "GM0106", "Assen");

    public static Area Hoogeveen { get; } = new(AreaLevel.Municipality, "GM0118", "Hoogeveen");

    public static Province Province(string code) => Gazetteer.Provinces.Single(province => province.Code == code);

    public static Given Given { get; } = Tests.Pack.Given.Nothing.With(
        Week("coa-week26.csv", "2023-06-26", 52_800, 55_000, 4_100, 480),
        Week("coa-week28.csv", "2023-07-10", 53_014, 55_200, 4_150, 455).At("2023-07-11T09:12:00+02:00", "cijfers@coa.example")
            .Figure("2023-07-10", 20_000, shelter: Shelter.Regular)
            .Figure("2023-07-10", 33_000, shelter: Shelter.Emergency)
            .Figure("2023-07-10", 14, shelter: Shelter.OutsideCoa)
            .Figure("2023-07-10", 3_000, area: Drenthe)
            .Figure("2023-07-10", 3_100, Indicator.Capacity, area: Drenthe, unit: "plekken")
            .Minors("2023-07-10", 60, Drenthe)
            .Minors("2023-07-10", 3, Emmen)
            .Minors("2023-07-10", 17, Assen)
            .Minors("2023-07-10", 40, Hoogeveen)
            .Figure("2023-07-24", 54_000)
            .Remark("sumOfProvinces", "regel 2", "De provincies tellen op tot 3.000 en het land is 53.014.")
            .Refusal("regel 31, kolom Waarde", "“12.34” is geen getal dat maar één ding kan betekenen: schrijf 1.234 of 12,34."),
        Delivered.Coa("coa-week28-correctie.csv").At("2023-07-12T16:00:00+02:00", "cijfers@coa.example").Figure("2023-07-10", 53_020),
        Delivered.Bzk("aanvragen.xlsx").At("2023-07-11T10:00:00+02:00")
            .Application("HGG-001", GrantStatus.Granted, "2023-07-10", 35_000)
            .Application("HGG-002", GrantStatus.UnderReview, "2023-07-07", code: "GM0518", name: "'s-Gravenhage"),
        Delivered.Prt("prt-drenthe.eml#1").At("2023-07-06T11:00:00+02:00", "prt@drenthe.example")
            .Signal(Province("PV22"), "2023-07-05", "Plekken voor amv", Ask.Decision, asked: "Stem in met 50 extra plekken voor amv."),
        Delivered.Prt("prt-limburg.docx").At("2023-07-13T08:00:00+02:00", "prt@limburg.example")
            .Signal(Province("PV31"), "2023-07-12", "Plekken voor AMV.", Ask.Decision, asked: "Geef de regio ruimte voor amv.")
            .Signal(Province("PV31"), "2023-07-12", "Doorstroomlocaties", Ask.Action),
        Delivered.Prt("prt-zeeland.txt").Signal(Province("PV29"), "2023-04-12", "Overlast", Ask.Information),
        Delivered.Minutes("verslag.docx")
            .Fact(new AgendaItem(6, "W.v.t.t.k. en sluiting", new("", "verslag.docx", "alinea 40", "")))
            .Decision(1, "Het verslag van de LRT van 23 mei 2023 wordt vastgesteld.")
            .Commitment(6, "BZK", "Verder is BZK bezig met een menukaart voor gemeenten.", "waarschijnlijk begin augustus")
            .Commitment(6, "JenV", "JenV komt hier op terug.")
            .Question(6, "VNG", "JenV", "VNG: Vraagt wanneer het kader van kleinschalige opvang beschikbaar komt."),
        Delivered.Unknown("mail.eml").At("2023-07-06T11:00:00+02:00").Handled(new Handling.Opened(2), DropFormat.Mail),
        Delivered.Unknown("logo.png").Handled(new Handling.SetAside(SetAsideKind.NotNeeded, "Plaatje bij een handtekening; bewaard en niet gelezen."), DropFormat.Image),
        Delivered.Unknown("vreemd.bin").Refusal("", "Dit bestand is geen e-mail, tabel of document dat hier wordt gelezen."));

    private static Delivered Week(string file, string on, decimal occupancy, decimal capacity, decimal minors, decimal outflow) =>
        Delivered.Coa(file)
            .Figure(on, occupancy)
            .Figure(on, capacity, Indicator.Capacity, unit: "plekken")
            .Figure(on, minors, group: PopulationGroup.UnaccompaniedMinors)
            .Figure(on, 15_000, group: PopulationGroup.PermitHolders)
            .Figure(on, outflow, Indicator.Outflow, PopulationGroup.PermitHolders);
}
