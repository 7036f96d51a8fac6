using LrtIntegration.Pack;

namespace LrtIntegration.Tests.Render;

/// <summary>A document made by hand that has every kind of block, in the order and length of a real briefing.</summary>
internal static class SampleDocument
{
    private static readonly string[] Provinces = ["Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht", "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"];

    public static BriefingDocument Whole { get; } = new(
        "Briefing Landelijke Regietafel Migratie en Integratie",
        "Overleg van 20 juli 2023, versie 2",
        "Concept - intern beraad",
        [
            new Paragraph("Deze briefing is samengesteld uit wat tot en met 13 juli 2023 is ontvangen. Wat ontbreekt, staat hieronder."),
            new KeyFigures([
                new("Bezetting COA", "57.538", "+ 1.214 sinds 1 mei 2023", "tabel-coa"),
                new("Amv in opvang", "6.120", "+ 214 sinds 1 mei 2023"),
                new("Vergunninghouders in opvang", "16.260", "geen verschil"),
                new("Subsidie verleend", "€ 420.000", "eerste opgave"),
            ]),
            new Table("dekking", "Ontvangen per bron", [new("Bron"), new("Stand"), new("Peildatum"), new("Toelichting")], [
                new([new("COA"), new("ontvangen"), new("3 juli 2023"), new("412 rijen gelezen, 1 geweigerd", "weigeringen")]),
                new([new("BZK"), new("te laat"), new("30 juni 2023"), new("Ontvangen na de aanleverdatum van 12 juli 2023.")]),
                new([new("PRT Drenthe"), new("ontbreekt"), new("–"), new("Niets ontvangen.")]),
            ], "Bron: ontvangen stukken tot en met 13 juli 2023."),
        ],
        [
            new("agenda", "Geannoteerde agenda", [
                new Heading("agenda-1", 2, "1. Opening en vaststelling verslag 23 mei 2023"),
                new Paragraph([new("Voorstel: ", Emphasis.Strong), new("het verslag vaststellen. Zie "), new("de open toezeggingen", Target: "toezeggingen"), new(".")]),
                new Heading("agenda-2", 2, "2. Signalen van de provinciale regietafels"),
                new Paragraph([new("Voorstel: ", Emphasis.Strong), new("besluiten over twee signalen; zeven signalen zijn ter informatie.")]),
                new Bullets([[new("PRT Groningen vraagt een besluit over doorstroomlocaties "), new("(hoog)", Emphasis.Muted)], [new("PRT Limburg vraagt duidelijkheid over de bekostiging van kleinschalige opvang")]]),
                new Notice(NoticeKind.Warning, [new("PRT Drenthe heeft niets gestuurd. Dit overleg heeft daarom geen beeld van die provincie.")]),
            ]),
            new("besluiten", "Besluiten en toezeggingen", [
                new Heading("besluiten-open", 2, "Openstaande toezeggingen"),
                new Table("toezeggingen", "Toezeggingen die nog openstaan", [new("Nr."), new("Toezegging"), new("Eigenaar"), new("Termijn"), new("Stand"), new("Overleggen open", Alignment.Right)], [
                    new([new("T1"), new("Terugkomen op het signaal over dienstplichtige mannen uit Oekraïne"), new("SJenV"), new("geen termijn genoemd"), new("voorstel"), new("1")], Id: "toe-1"),
                    new([new("T2"), new("Menukaart alternatieve huisvesting delen met provincies en gemeenten"), new("BZK"), new("“waarschijnlijk begin augustus”"), new("voorstel"), new("1")], Id: "toe-2"),
                ], "Bron: verslag LRT van juli 2023, agendapunten 5 en 6."),
                new Heading("besluiten-letterlijk", 3, "Letterlijk in het verslag"),
                new Quotation("De staatssecretaris zegt toe het gesprek met de minister van Financiën te voeren, ná nadere uitwerking door de PRT's.", [new("Verslag LRT, agendapunt 2, "), new("alinea 31", Target: "toe-1")]),
            ]),
            new("coa", "Cijfers van het COA", [
                new Notice(NoticeKind.Information, [new("De cijfers van 12 juni 2023 zijn niet ontvangen. In de grafieken staat daar een gat.")]),
                new ChartFigure("grafiek-bezetting", Occupancy, "De bezetting groeide sinds 3 april met 2.100 personen; de capaciteit bleef achter.", "Bron: COA, peildata 3 april tot en met 3 juli 2023."),
                ProvinceTable,
                new ChartFigure("grafiek-amv", Minors, "Het aantal amv steeg in een kwartaal van 5.480 naar 6.120.", "Bron: COA, peildatum 3 juli 2023."),
                new ChartFigure("grafiek-provincies", PerProvince, "Noord-Holland en Zuid-Holland vangen samen een derde op.", "Bron: COA, peildatum 3 juli 2023."),
            ]),
            new("kwaliteit", "Bronnen en kwaliteit", [
                new Heading("weigeringen", 2, "Wat niet gelezen kon worden"),
                WideTable,
                new Paragraph("Elke afzender krijgt een bericht met dezelfde regels."),
                new Notes([new("Bestand: ", Emphasis.Strong), new("coa-week-27.csv", Target: "weigeringen")], [new("noot-1", "1", [new("regel 7, kolom Waarde “57538”")]), new("noot-12", "12", [new("regel 8 “1.024”; zie "), new("1", Target: "noot-1")])]),
            ]),
        ]);

    public static LineChart Occupancy => new("Bezetting en capaciteit", "personen", [
        new("Capaciteit", [.. Weeks.Select((date, i) => new ChartPoint(date, 58100 + (i * 40)))], LineStyle.Dashed),
        new("Bezetting", [.. Weeks.Select((date, i) => new ChartPoint(date, i is 10 ? null : 55438 + (i * 161)))]),
    ]);

    public static BarChart PerProvince => new("Bezetting per provincie", "personen", [
        .. Provinces.Select((name, i) => new Bar(name, i is 2 ? null : 2100 + (i * 733 % 6100))),
        new("Veiligheidsregio Gelderland-Zuid", Value: null, "geheim"),
    ]);

    private static LineChart Minors => new("Amv in opvang", "personen", [
        new("Amv", [.. Weeks.Select((date, i) => new ChartPoint(date, i is 3 or 5 or 10 ? null : 5480 + (i * 49)))]),
        new("Plekken voor amv", [.. Weeks.Select((date, i) => new ChartPoint(date, i > 8 ? null : 4100 + (i * 110)))]),
        new("Buiten amv-plekken", [.. Weeks.Select((date, i) => new ChartPoint(date, 1000 + (i * 12)))], LineStyle.Dashed),
        new("Uitstroom naar Nidos", [.. Weeks.Select((date, i) => new ChartPoint(date, 1050))]),
    ]);

    private static IEnumerable<DateOnly> Weeks => Enumerable.Range(0, 14).Select(week => new DateOnly(2023, 4, 3).AddDays(7 * week));

    private static Table ProvinceTable => new("tabel-coa", "Bezetting en capaciteit per provincie", [new("Provincie"), new("Bezetting", Alignment.Right), new("Verschil", Alignment.Right), new("Capaciteit", Alignment.Right), new("Bezettingsgraad", Alignment.Right)], [
        .. Provinces.Select((name, i) => new Row([new(name), new($"{2 + i}.{100 + i}"), new("+ 24"), new($"{3 + i}.{120 + i}"), new("91,2%")])),
        new([new("Nederland"), new("57.538"), new("+ 1.214"), new("58.620"), new("98,2%")], RowKind.Total),
    ], "Bron: COA, peildatum 3 juli 2023, vergeleken met 1 mei 2023.");

    private static Table WideTable => new("tabel-weigeringen", "Regels die geweigerd zijn", [new("Bestand"), new("Plaats"), new("Gevonden"), new("Verwacht"), new("Wat de afzender kan doen"), new("Afzender"), new("Ontvangen"), new("Bron"), new("Vingerafdruk")], [
        new([new("aanvragen-bzk-2023-07.xlsx"), new("Aanvragen!D14"), new("12.34"), new("een bedrag zoals € 35.000"), new("Schrijf het bedrag met een komma voor de centen, en stuur het bestand opnieuw."), new("subsidies@bzk.example"), new("12 juli 2023, 09:12 uur"), new("BZK"), new("9f86d081884c7d65")]),
        new([new("coa-week27.csv"), new("regel 14, kolom Waarde"), new("n.v.t."), new("een getal zoals 1.234"), new("Vul een getal in, of zet ‘onbekend’ in de kolom Markering."), new("cijfers@coa.example"), new("10 juli 2023, 11:40 uur"), new("COA"), new("60303ae22b998861")]),
    ], "Bron: ontvangen stukken tot en met 13 juli 2023.");
}
