using LrtIntegration.Sources;
using Shouldly;
using Xunit;

namespace LrtIntegration.Tests.Sources.Minutes;

public sealed class ManyWaysToAgree
{
    private const string Text = """
        Dhr. Van der Burg (SJenV), Mevr. Spies (VNG), Dhr. Kolff (VB), Dhr. Schoenmaker (COA), (BZK)
        1. VASTSTELLEN VERSLAG
        • De leden stemmen in met het verslag. De agenda wordt ongewijzigd vastgesteld.
        • Er wordt ingestemd met de planning. Besloten wordt de notitie in september opnieuw te agenderen.
        2. OPVANG
        • COA heeft toegezegd de locatiegegevens maandelijks te delen met de provincies.
        • VB vraagt SJenV of de regeling wordt verlengd. SJenV zegt toe hier voor het reces op terug te komen.
        • De minister van BZK zal de Kamer in september informeren over de voortgang.
        • SZW gaat samen met Divosa onderzoeken hoe statushouders sneller aan het werk kunnen. Dit wordt in oktober besproken.
        • BZK werkt aan een handreiking voor doorstroomlocaties, die naar verwachting in het najaar verschijnt.
        • Afgesproken is dat COA voor de volgende LRT een overzicht aanlevert.
        • VB meldt dat de bezetting stijgt en dat gemeenten het uitzoeken.
        • IPO verzoekt om een reactie van JenV op de brief.
        • Door het secretariaat wordt een voorstel opgesteld.
        • De commissaris van de Koning in Drenthe komt daar volgende week op terug.
        • Dhr. Kolff biedt aan om de veiligheidsregio's te informeren.
        • VNG en IPO nemen contact op met JenV over de bekostiging.
        • Actie: COA stuurt de cijfers na.
        • Actie BZK: brief aan gemeenten voor 1 september.
        • De LRT neemt kennis van de cijfers.
        • De LRT is akkoord.
        • JenV bevestigt dat dit wordt uitgezocht en dat de uitkomst eind augustus wordt gedeeld.
        • Gevraagd wordt wie de kosten draagt. SJenV antwoordt dat het Rijk dat doet.
        • VNG stelt de vraag hoe lang de gemeenten nog moeten wachten.
        • SJenV zal hier op korte termijn met de VNG over in gesprek gaan.
        • JenV pakt dit samen met COA op.
        • Het COA gaat hiermee aan de slag.
        • De vergadering gaat akkoord met het voorstel onder de voorwaarde dat de VNG instemt.
        3. SLUITING
        • De voorzitter sluit de vergadering.
        """;

    private readonly Reading reading = OtherMinutes.Read(Text);

    [Fact]
    public void Decisions() =>
        reading.Facts.OfType<Decision>().Select(decision => decision.Text).ShouldBe(
        [
            "De leden stemmen in met het verslag",
            "De agenda wordt ongewijzigd vastgesteld",
            "Er wordt ingestemd met de planning",
            "Besloten wordt de notitie in september opnieuw te agenderen",
            "Afgesproken is dat COA voor de volgende LRT een overzicht aanlevert",
            "De LRT is akkoord",
            "De vergadering gaat akkoord met het voorstel onder de voorwaarde dat de VNG instemt",
        ]);

    [Fact]
    public void Commitments() =>
        reading.Facts.OfType<Commitment>().Select(commitment => $"{commitment.Owner}: {commitment.Text} <{commitment.Deadline}>").ShouldBe(
        [
            "COA: De locatiegegevens maandelijks delen met de provincies <>",
            "SJenV: Hier voor het reces op terug te komen: of de regeling wordt verlengd <voor het reces>",
            "BZK: Zal de Kamer in september informeren over de voortgang <in september>",
            "SZW: Gaat samen met Divosa onderzoeken hoe statushouders sneller aan het werk kunnen <in oktober>",
            "BZK: Werkt aan een handreiking voor doorstroomlocaties, die naar verwachting in het najaar verschijnt <naar verwachting in het najaar>",
            "COA: COA voor de volgende LRT een overzicht aanlevert <voor de volgende LRT>",
            "secretariaat: Door het secretariaat wordt een voorstel opgesteld <>",
            "CdK: Komt daar volgende week op terug <volgende week>",
            "VB: De veiligheidsregio's informeren <>",
            "VNG en IPO: Nemen contact op met JenV over de bekostiging <>",
            "COA: Stuurt de cijfers na <>",
            "BZK: Brief aan gemeenten voor 1 september <voor 1 september>",
            "SJenV: Zal hier op korte termijn met de VNG over in gesprek gaan <op korte termijn>",
            "JenV: Pakt dit samen met COA op <>",
            "COA: Gaat hiermee aan de slag <>",
        ]);

    [Fact]
    public void Questions() =>
        reading.Facts.OfType<Question>().Select(question => $"{question.AskedBy} aan {question.AddressedTo}: {question.Text}").ShouldBe(
        [
            "VB aan SJenV: Of de regeling wordt verlengd",
            "IPO aan : Een reactie van JenV op de brief",
            "VNG aan : Hoe lang de gemeenten nog moeten wachten",
        ]);
}
