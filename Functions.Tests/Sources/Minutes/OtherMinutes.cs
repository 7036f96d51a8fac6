using LrtIntegration.Sources;
using LrtIntegration.Tests.Sources.Text;

namespace LrtIntegration.Tests.Sources.Minutes;

/// <summary>Made-up minutes in the style of the real ones, in other words: the rules may not lean on one document.</summary>
internal static class OtherMinutes
{
    public const string Autumn = """
        Verslag LRT 12 oktober 2023
        Aanwezig: Mevr. De Vries (SJenV, voorzitter), Dhr. Bakker (VNG), 5.1.2e (BZK),
        Mevr. Jansen (COA), Dhr. Van Dijk (IPO), secretariaat
        Afwezig: Dhr. Smit (SZW)

        1. OPENING EN VERSLAG
        • De voorzitter opent de vergadering en heet iedereen welkom.
        • Het verslag van 20 juli 2023 wordt met één wijziging vastgesteld.
        2. CIJFERS INSTROOM
        • COA licht de cijfers toe. De bezetting ligt op 96 procent. COA zegt
        de VNG toe om vóór 1 december een overzicht per gemeente te sturen.
        • VNG vraagt aan BZK of de regeling in 2024 wordt verlengd. BZK antwoordt dat
        daarover nog geen besluit is genomen.
        • IPO: Vraagt welke gemeenten achterlopen. COA zoekt dit uit.
        3. HUISVESTING
        • Dhr. Bakker zegt toe dat de handreiking in het najaar wordt gedeeld.
        • In november gaat BZK met de corporaties in gesprek over flexwoningen.
        • De LRT besluit om de pilot met een half jaar te verlengen.
        • VNG gaat akkoord met deze lijn, maar IPO nog niet.
        • De notitie wordt nog niet vastgesteld.
        4. Rondvraag en sluiting
        • Is er al zicht op een datum voor het werkbezoek?
        • Het secretariaat stuurt de stukken deze week rond.
        """;

    public const string Plain = """
        Landelijke Regietafel Migratie en Integratie
        Datum: 14-03-2024

        Aanwezig:
        Dhr. Peters (JenV)
        Mevr. Willems (CdK)
        [gelakt] (SZW)

        1. Opening
        De vergadering begint om tien uur. Afgesproken wordt om de volgende keer in Utrecht te vergaderen.

        2. Spreidingswet
        CdK: de provincies werken hard. De opgave is groot en gemeenten gaan uit van een lange adem.
        JenV is nog bezig met de uitwerking van de verdeelsleutel. Die is naar verwachting eind april gereed.
        SZW en JenV gaan samen de gevolgen voor inburgering in kaart brengen.
        Mevr. Willems wil weten of er extra geld komt en pleit ervoor dat JenV hierop terugkomt.
        JenV geeft aan dat zij daar in de volgende vergadering op terugkomt.

        3. Rondvraag
        Er zijn geen punten. De situatie in Budel wordt onderzocht door de burgemeester.
        """;

    /// <summary>Sentences that sound like work, and that nobody promised.</summary>
    public const string Ordinary = """
        Dhr. A (JenV), Mevr. B (VNG)
        1. STAND VAN ZAKEN
        • VNG geeft aan dat gemeenten bezig zijn met het zoeken van locaties.
        • De instroom zal in het najaar stijgen. COA gaat uit van 1.200 plekken extra.
        • JenV geeft aan dat het goed gaat met de uitstroom. Goed om te horen dat de doorstroom toeneemt.
        • Belangrijk om gemeenten hierbij te betrekken. Er is nog geen besluit genomen.
        • IPO vindt dat JenV sneller moet werken en wil dat BZK gaat onderzoeken wat er nodig is.
        • De gemeente Utrecht gaat dit uitzoeken. BZK gaat dit niet oppakken.
        • COA is vorig jaar bezig geweest met een evaluatie. Een deel van de groep komt terug naar Nederland.
        • Vastgesteld wordt dat de cijfers kloppen. Zoals eerder is afgesproken blijft het kader gelden.
        • De problematiek vraagt veel van gemeenten en vraagt om een lange adem.
        2. SLUITING
        • Dank aan allen.
        """;

    public static Reading Read(string text) => SeedMinutes.Read(Drops.Text(text));

    /// <summary>Minutes in which only this was said.</summary>
    public static Reading ReadPoint(string point) => Read($"Dhr. A (JenV), Mevr. B (VNG)\n1. PUNTEN\n• {point}\n2. SLUITING\n");
}
