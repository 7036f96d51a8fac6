using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The cover (voorblad): out of what the pack was made, what is lacking, and the five figures that matter most.</summary>
internal static class CoverPage
{
    public static IReadOnlyList<Block> Compose(Material material) =>
    [
        Origin(material),
        CoverFigures.Compose(material),
        .. Notices(material),
        Coverage(material),
    ];

    private static Paragraph Origin(Material material)
    {
        var evidence = material.Pack.Evidence;
        if (evidence.Count == 0) return new("Voor deze vergadering is niets ontvangen.");
        var newest = evidence.Max(item => item.ReceivedAt) is { } moment
            ? $"het nieuwste is ontvangen op {DutchText.Moment(moment)}"
            : "van geen ervan is het tijdstip van ontvangst bekend";
        return new($"Samengesteld uit {Phrase.Count(evidence.Count, "bewijsstuk", "bewijsstukken")}; {newest}.", Numbers.Counts);
    }

    private static IEnumerable<Block> Notices(Material material)
    {
        List<Span> lacking =
        [
            .. Lacking(material, CoverageStatus.Missing, "Niet ontvangen"),
            .. Lacking(material, CoverageStatus.Late, "Te laat ontvangen"),
            .. Lacking(material, CoverageStatus.Stale, "Verouderd"),
        ];
        if (lacking.Count > 0) yield return new Notice(NoticeKind.Warning, lacking);

        var back = material.Pack.Held.Count(held => held.KeepsBack);
        if (back > 0)
        {
            yield return new Notice(
                NoticeKind.Warning,
                [
                    new("Nog niet aan de leden verzonden. ", Emphasis.Strong),
                    new(back == 1
                        ? "1 gegeven dat niet naar buiten mag, is weggelaten; het secretariaat moet daarover besluiten, zie "
                        : $"{DutchText.Number(back)} gegevens die niet naar buiten mogen, zijn weggelaten; het secretariaat moet daarover besluiten, zie ", Numbers: Numbers.Counts),
                    new("hoofdstuk 7", Target: HeldBlocks.Anchor),
                    new("."),
                ]);
        }

        if (Missed(material.Composition.MissedMails) is { } missed) yield return missed;

        var refusals = material.Pack.Refusals.Count;
        if (refusals > 0)
        {
            yield return new Notice(
                NoticeKind.Warning,
                [
                    new(refusals == 1 ? "1 regel of bestand kon niet worden gelezen; zie " : $"{DutchText.Number(refusals)} regels of bestanden konden niet worden gelezen; zie ", Numbers: Numbers.Counts),
                    new("hoofdstuk 7", Target: Contents.Refusals, Numbers: Numbers.Marks),
                    new("."),
                ]);
        }

        var attention = material.Pack.Attention.Count(item => item.Explanation.Length == 0);
        if (attention > 0)
        {
            yield return new Notice(
                NoticeKind.Information,
                [
                    new($"Bij het lezen en samenstellen {(attention == 1 ? "is" : "zijn")} {Phrase.Count(attention, "aandachtspunt", "aandachtspunten")} gevonden; zie ", Numbers: Numbers.Counts),
                    new("hoofdstuk 6", Target: Contents.Attention, Numbers: Numbers.Marks),
                    new("."),
                ]);
        }
    }

    private static Notice? Missed(int mails) => mails == 0
        ? null
        : new Notice(
            NoticeKind.Warning,
            [new($"Van de mails in de gedeelde postvakken {(mails == 1 ? "staat er 1" : $"staan er {DutchText.Number(mails)}")} niet in het dossier; wat daarin is aangeleverd, ontbreekt in dit stuk.", Numbers: Numbers.Counts)]);

    private static IEnumerable<Span> Lacking(Material material, CoverageStatus status, string word)
    {
        var sources = Named([.. material.Pack.Coverage.Where(line => line.Status == status)]);
        return sources.Count == 0 ? [] : [new($"{word}: ", Emphasis.Strong), new($"{DutchText.Enumerate(sources)}. ")];
    }

    private static Table Coverage(Material material) => new(
        "tabel-dekking",
        "Dekking per bron",
        [new("Bron"), new("Verwacht", Numbers: Numbers.Dates), new("Status"), new("Stand van", Numbers: Numbers.Dates), new("Toelichting", Numbers: Numbers.Dates)],
        [
            .. material.Pack.Coverage.Select(line => new Row(
            [
                new(Phrase.Capital(Words.OfSource(line))),
                new(DutchText.Date(line.DueOn)),
                new([new(Words.Of(line.Status), line.Status is CoverageStatus.Received ? Emphasis.None : Emphasis.Strong)]),
                new(line.ReferenceDate is { } date ? DutchText.Date(date) : "geen"),
                new(line.Text),
            ])),
        ],
        $"Aanleverdeadline voor deze vergadering: {DutchText.Date(material.Meeting.PapersDue)}. Verwacht: de laatste dag volgens de leverkalender. Bestanden zonder tijdstip van ontvangst gelden als op tijd.");

    private static IReadOnlyList<string> Named(IReadOnlyList<PackCoverage> lines) =>
        lines.Count(line => line.Source is SourceName.Prt) == Gazetteer.Provinces.Count
            ? [.. lines.Where(line => line.Source is not SourceName.Prt).Select(Words.OfSource), "signalen van alle twaalf PRT’s"]
            : [.. lines.Select(Words.OfSource)];
}
