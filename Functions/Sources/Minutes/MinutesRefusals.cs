using LrtIntegration.Intake;

namespace LrtIntegration.Sources.Minutes;

/// <summary>The sentences that the sender of minutes gets back.</summary>
internal static class MinutesRefusals
{
    private const int LongestFound = 120;

    public static Refusal NothingFound(Drop drop) => new(
        drop.Sha256,
        drop.FileName,
        "",
        "een verslag zonder herkenbaar besluit, toezegging of vraag",
        "zinnen zoals “De LRT gaat akkoord met ...”, “JenV zegt toe om ...” of “VNG vraagt wanneer ...”",
        "Het verslag is gelezen, maar er staat geen besluit, toezegging of open vraag in die het programma herkent. Controleer of dit het volledige verslag is, en schrijf op wie wat toezegt.");

    public static Refusal AnotherTable(Drop drop, string head) => new(
        drop.Sha256,
        drop.FileName,
        "",
        head.Length > LongestFound ? head[..LongestFound] + "…" : head,
        "een verslag van de LRT",
        "Dit is een verslag van een ander overleg dan de LRT; de besluiten en toezeggingen daarin zijn niet overgenomen. Stuur wat de LRT moet weten als signaal, met de velden Provincie, Onderwerp en Signaal.");

    public static Refusal NoDocument(Drop drop) => new(
        drop.Sha256,
        drop.FileName,
        "",
        "een bestand zonder doorlopende tekst",
        "een verslag als TXT, DOCX of PDF",
        "Een verslag kan alleen als TXT, DOCX of PDF worden gelezen. Stuur het in een van die vormen.");
}
