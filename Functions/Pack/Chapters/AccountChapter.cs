using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 7: every piece of evidence with its line, every refusal, and what was kept out (verantwoording).</summary>
internal static class AccountChapter
{
    private const int ShownAlike = 20;

    /// <param name="references">What the other chapters refer to.</param>
    public static Section Compose(Material material, ReferenceList references) => Contents.Chapter(
        Contents.Account,
        [
            new Paragraph("Alles wat is binnengekomen, heeft hier een regel, ook wat niet kon worden gelezen. Achter de naam staan de afzender (bij bijlagen: zie de e-mail) en het kenmerk: de SHA-256 van het bestand.", Numbers.Marks),
            .. Evidence(material.Pack),
            .. LeftOut(material.Pack.LeftOut),
            .. new OriginNotes(material.Pack, references).Blocks(),
            .. Refusals(material.Pack),
            .. HeldBlocks.Of(material.Pack),
            .. Rulings(material.Rulings),
            new Paragraph($"Samengesteld volgens versie {RulesVersion.Current} van de leesregels. Kenmerk van dit stuk: {material.Pack.PackId}.", Numbers.Marks),
        ]);

    private static IEnumerable<Block> Evidence(BriefingPack pack)
    {
        yield return new Heading("bronnen", 2, "Bronnen");
        if (pack.Evidence.Count == 0)
        {
            yield return new Paragraph("Er is niets ontvangen.");
            yield break;
        }

        yield return new Table(
            "tabel-bronnen",
            $"Bewijsstukken ({DutchText.Number(pack.Evidence.Count)})",
            [new("Bewijsstuk", Numbers: Numbers.Marks), new("Ontvangen", Numbers: Numbers.Dates), new("Wat ermee is gedaan", Numbers: Numbers.Counts)],
            [
                .. pack.Evidence.Select(item => new Row(
                    [
                        new(
                        [
                            .. item.Origin.EndsWith(item.FileName, StringComparison.Ordinal)
                                ? (Span[])[new(item.Origin)]
                                : [new(item.FileName), new($" ({item.Origin})", Emphasis.Muted)],
                            .. item.Sender is { Length: > 0 } sender && !item.Origin.Contains('#', StringComparison.Ordinal) ? (Span[])[new($", van {sender}")] : [],
                            new($", {Grouped(item.Sha256)}", Emphasis.Muted),
                        ]),
                        new(Received(item)),
                        new([new($"{Phrase.Capital(Words.OfKind(item.Kind))}, {Words.Of(item.Status)}. ", Emphasis.Strong), new(item.Text)]),
                    ],
                    Id: StableId.OfEvidence(item.Sha256))),
            ],
            "In volgorde van ontvangst; bestanden zonder tijdstip staan vooraan.",
            Print: Print.Fine);
    }

    private static IEnumerable<Block> LeftOut(PackLeftOut? leftOut)
    {
        if (leftOut?.Earlier > 0)
            yield return new Paragraph($"Niet herhaald: {Phrase.Count(leftOut.Earlier, "ouder bewijsstuk", "oudere bewijsstukken")} zonder gegevens over de tijd vanaf {DutchText.Date(leftOut.From)}. Wat daarin stond, staat in eerdere briefings; alles blijft in het dossier.", Numbers.Counts);
        if (leftOut?.Later > 0)
            yield return new Paragraph($"Buiten beschouwing: {Phrase.Count(leftOut.Later, "bewijsstuk", "bewijsstukken")} van na {DutchText.Date(leftOut.To)}, lang na de vergadering.", Numbers.Counts);
    }

    /// <summary>In groups of eight, so that a line can break between them.</summary>
    private static string Grouped(string sha256) => string.Join(' ', sha256.Chunk(8).Select(group => new string(group)));

    private static string Received(PackEvidence item)
    {
        var moment = item.ReceivedAt is { } at ? DutchText.Moment(at) : "tijdstip onbekend";
        var again = item.Arrivals.Count > 1 ? $"; {DutchText.Number(item.Arrivals.Count)} keer ontvangen" : "";
        return $"{moment}{again}";
    }

    private static IEnumerable<Block> Refusals(BriefingPack pack)
    {
        yield return new Heading(Contents.Refusals, 2, $"Niet gelezen ({DutchText.Number(pack.Refusals.Count)})");
        if (pack.Refusals.Count == 0)
        {
            yield return new Paragraph("Er is geen regel of bestand geweigerd.");
            yield break;
        }

        yield return new Table(
            "tabel-weigeringen",
            "Wat niet kon worden gelezen, en hoe de afzender het herstelt",
            [new("Bestand", Numbers: Numbers.Marks), new("Plaats", Numbers: Numbers.Marks), new("Gevonden", Numbers: Numbers.Marks), new("Melding", Numbers: Numbers.Marks)],
            [
                .. pack.Refusals.GroupBy(refusal => (refusal.Sha256, refusal.FileName, refusal.Message)).Select(same => new Row(
                [
                    new(same.Key.FileName, StableId.OfEvidence(same.Key.Sha256)),
                    new(Together(same.Select(refusal => refusal.Location.Length == 0 ? "hele bestand" : refusal.Location))),
                    new(Together(same.Select(refusal => refusal.Found.Length == 0 ? "niets" : refusal.Found).Distinct(StringComparer.Ordinal))),
                    new(same.Key.Message),
                ])),
            ],
            "Bron: de controles bij het lezen. De overige regels van deze bestanden zijn gewoon gebruikt.");
    }

    /// <summary>The first of what got the same message, and how many there are more.</summary>
    private static string Together(IEnumerable<string> alike)
    {
        var all = alike.ToList();
        return string.Join("; ", all.Take(ShownAlike)) + (all.Count > ShownAlike ? $"; en nog {DutchText.Number(all.Count - ShownAlike)} (alle in pack.json en in het bericht aan de afzender)" : "");
    }

    private static IEnumerable<Block> Rulings(RulingBook rulings)
    {
        if (rulings.All.Count == 0) yield break;
        yield return new Heading("secretariaatsbesluiten", 2, "Besluiten van het secretariaat");
        yield return new Table(
            "tabel-secretariaatsbesluiten",
            "Wat het secretariaat heeft besloten; bij tegenspraak geldt het laatste besluit",
            [new("Tijdstip", Numbers: Numbers.Dates), new("Door"), new("Besluit"), new("Over", Numbers: Numbers.Marks), new("Reden of bewijs", Numbers: Numbers.Marks)],
            [
                .. rulings.All.Select(ruling => new Row(
                [
                    new(DutchText.Moment(ruling.At)),
                    new(ruling.By),
                    new(ruling.To.Length == 0 ? Words.Of(ruling.Kind) : $"{Words.Of(ruling.Kind)}: {(RulingBook.Bucket(ruling.To) is { } ask ? Words.Of(ask) : ruling.To)}"),
                    new(ruling.Id),
                    new(string.Join("; ", ((string[])[ruling.Reason, ruling.Evidence]).Where(text => text.Length > 0))),
                ])),
            ],
            "Bron: de besluiten in het dossier.");
    }
}
