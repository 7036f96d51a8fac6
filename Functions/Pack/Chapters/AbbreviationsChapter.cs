namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 8: what the abbreviations in this pack stand for.</summary>
internal static class AbbreviationsChapter
{
    private static readonly (string Short, string Meaning)[] Known =
    [
        ("amv", "alleenstaande minderjarige vreemdeling(en)"),
        ("AVG", "Algemene verordening gegevensbescherming"),
        ("azc", "asielzoekerscentrum"),
        ("BAK", "bestuurlijk afsprakenkader (opvang Oekraïense ontheemden)"),
        ("BRP", "Basisregistratie Personen"),
        ("BZK", "ministerie van Binnenlandse Zaken en Koninkrijksrelaties"),
        ("CBS", "Centraal Bureau voor de Statistiek"),
        ("CdK", "commissaris van de Koning"),
        ("CNO", "crisisnoodopvang"),
        ("COA", "Centraal Orgaan opvang asielzoekers"),
        ("FIN", "ministerie van Financiën"),
        ("GOO", "gemeentelijke opvang Oekraïners"),
        ("HAR", "hotel- en accommodatieregeling"),
        ("HLRT", "hoogambtelijke Landelijke Regietafel"),
        ("IND", "Immigratie- en Naturalisatiedienst"),
        ("IPO", "Interprovinciaal Overleg"),
        ("JenV", "ministerie van Justitie en Veiligheid"),
        ("LiRT", "Limburgse Regietafel"),
        ("LRT", "Landelijke Regietafel Migratie en Integratie"),
        ("OCW", "ministerie van Onderwijs, Cultuur en Wetenschap"),
        ("OEK", "Oekraïne"),
        ("PBL", "procesbeschikbaarheidslocatie (Ter Apel)"),
        ("POO", "particuliere opvang Oekraïners"),
        ("PRT", "Provinciale Regietafel"),
        ("RVO", "Rijksdienst voor Ondernemend Nederland"),
        ("SJenV", "staatssecretaris van Justitie en Veiligheid"),
        ("SPUK", "specifieke uitkering"),
        ("SZW", "ministerie van Sociale Zaken en Werkgelegenheid"),
        ("VB", "Veiligheidsberaad"),
        ("VNG", "Vereniging van Nederlandse Gemeenten"),
        ("VR", "veiligheidsregio"),
        ("VWS", "ministerie van Volksgezondheid, Welzijn en Sport"),
        ("W.v.t.t.k.", "wat verder ter tafel komt"),
        ("Woo", "Wet open overheid"),
    ];

    public static Section Compose(IReadOnlyList<Block> cover, IReadOnlyList<Section> chapters)
    {
        var texts = chapters.SelectMany(chapter => chapter.Blocks.SelectMany(WordsOf.Block).Prepend(chapter.Title)).Concat(cover.SelectMany(WordsOf.Block));
        var used = WordsOf.Texts(texts, [.. Known.Select(known => known.Short)]);
        List<Row> rows = [.. Known.Where(known => used.Contains(known.Short)).Select(known => new Row([new(known.Short), new(known.Meaning)]))];
        return Contents.Chapter(
            Contents.Abbreviations,
            rows.Count == 0
                ? [new Paragraph("In dit stuk staan geen afkortingen.")]
                : [new Table("tabel-afkortingen", "Afkortingen in dit stuk", [new("Afkorting"), new("Betekenis")], rows, "")],
            SectionStart.FollowsOn);
    }
}
