using System.Globalization;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The list of commitments: those that are open, and those that left the list with the reason.</summary>
internal static class CommitmentBlocks
{
    private const int Recognisable = 120;

    private static readonly string[] Ordinals = ["nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde"];

    public static IEnumerable<Block> Of(Material material)
    {
        yield return new Heading("toezeggingen", 2, "Openstaande toezeggingen");
        var open = material.Pack.Commitments.Where(commitment => commitment.LeftBecause.Length == 0).ToList();
        yield return open.Count == 0
            ? new Paragraph("Er staan geen toezeggingen open.")
            : Table("tabel-toezeggingen", "Actie- en toezeggingenlijst", "Status", open, material, commitment => [new(Standing(commitment))]);
        var left = material.Pack.Commitments.Where(commitment => commitment.LeftBecause.Length > 0).ToList();
        if (left.Count == 0) yield break;
        yield return new Heading("toezeggingen-afgedaan", 2, "Van de lijst af");
        yield return Table("tabel-toezeggingen-afgedaan", "Toezeggingen die niet meer openstaan", "Waarom niet meer op de lijst", left, material, commitment => WhyLeft(commitment, material));
    }

    private static Table Table(string id, string caption, string last, IReadOnlyList<PackCommitment> commitments, Material material, Func<PackCommitment, IReadOnlyList<Span>> standing) => new(
        id,
        caption,
        [new("Punt", Numbers: Numbers.Marks), new("Eigenaar"), new("Toezegging"), new("Termijn"), new(last, Numbers: Numbers.Dates)],
        [
            .. commitments.Select(commitment => new Row(
                [
                    new(Item(commitment)),
                    new(Owner(commitment)),
                    new([.. MinutesChapter.Said(commitment.Text, commitment.Quote, commitment.Trace), .. Merged(commitment, material), .. Similar(commitment, material)]),
                    new([new(Deadline(commitment, material), Origin: commitment.Deadline.Length == 0 ? null : Origin.Of(commitment.Trace))]),
                    new(standing(commitment)),
                ],
                Id: commitment.Id)),
        ],
        MinutesChapter.SourceLine(commitments.Select(commitment => commitment.Trace)));

    private static string Item(PackCommitment commitment) => commitment.MeetingDate is { } heldOn
        ? string.Create(CultureInfo.InvariantCulture, $"{commitment.AgendaItem} ({DutchText.Date(heldOn)})")
        : commitment.AgendaItem.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<Span> Owner(PackCommitment commitment) =>
    [
        new(commitment.Owner.Length == 0 ? "niet vermeld" : commitment.Owner),
        .. commitment.FormerOwners.Count == 0 ? (Span[])[] : [new($" (voorheen {DutchText.Enumerate(commitment.FormerOwners)})", Emphasis.Muted)],
    ];

    private static string Deadline(PackCommitment commitment, Material material) => commitment.Deadline switch
    {
        "" => "geen termijn genoemd",
        var corrected when material.Rulings.LastCorrection(commitment.Id, "deadline") is not null => $"{corrected} (verbeterd door het secretariaat)",
        var literal => $"“{literal}”",
    };

    private static string Standing(PackCommitment commitment) =>
        commitment.MeetingsOpen > 1 ? $"{Words.Of(commitment.Status)}; voor de {Ordinal(commitment.MeetingsOpen)} keer op de lijst" : Words.Of(commitment.Status);

    private static IReadOnlyList<Span> WhyLeft(PackCommitment commitment, Material material) =>
        Find(material, commitment.MergedInto) is { } root
            ? [new($"{Phrase.Capital(commitment.LeftBecause)}. Het is nu deel van: "), Link(root), new(".")]
            : [new($"{Phrase.Capital(commitment.LeftBecause)}{(commitment.LeftBecause.EndsWith('.') ? "" : ".")}")];

    private static IEnumerable<Span> Merged(PackCommitment commitment, Material material)
    {
        foreach (var part in material.Pack.Commitments.Where(part => part.MergedInto == commitment.Id))
        {
            yield return new("\nHiermee is samengevoegd: ", Emphasis.Muted);
            yield return Link(part);
        }
    }

    private static IEnumerable<Span> Similar(PackCommitment commitment, Material material)
    {
        if (Find(material, commitment.SimilarTo.FirstOrDefault("")) is not { } earlier) yield break;
        yield return new("\nLijkt op ", Emphasis.Strong);
        yield return Link(earlier);
        yield return new("; samenvoegen?", Emphasis.Strong);
        if (commitment.SimilarTo.Count > 1) yield return new($" Lijkt ook op {Phrase.InLetters(commitment.SimilarTo.Count - 1, "andere", "andere")}.", Emphasis.Muted);
    }

    private static Span Link(PackCommitment commitment) => new(
        $"punt {Item(commitment)}, {(commitment.Owner.Length == 0 ? "eigenaar niet vermeld" : commitment.Owner)}: {Phrase.Shorten(commitment.Text, Recognisable)}",
        Target: commitment.Id,
        Origin: Origin.Of(commitment.Trace));

    private static PackCommitment? Find(Material material, string id) =>
        id.Length == 0 ? null : material.Pack.Commitments.FirstOrDefault(commitment => commitment.Id == id);

    private static string Ordinal(int number) => number < Ordinals.Length ? Ordinals[number] : $"{DutchText.Number(number)}e";
}
