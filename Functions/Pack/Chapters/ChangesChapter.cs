using LrtIntegration.Pack.Protection;
using LrtIntegration.Reference;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The page after the cover: what is new, changed or gone since the pack of the previous meeting and since the previous version of this one.</summary>
internal static class ChangesChapter
{
    public const string Id = "veranderd";

    private const string Title = "Wat is er veranderd";
    private const int RowsShown = 25;
    private const int SeriesShown = 15;

    public static Section Compose(Material material)
    {
        if (material.Composition.Audience is Audience.Public)
            return new(Id, Title, [new Paragraph("De vergelijking met eerdere stukken staat niet in de openbare versie.")]);
        var (meeting, version) = (material.Before.Meeting, material.Before.Version);
        return new(
            Id,
            Title,
            [
                new Heading("veranderd-vergadering", 2, "Sinds het stuk van de vorige vergadering"),
                .. meeting is null ? [new Paragraph(WithoutMeeting(material), Numbers.Dates)] : Since(material, meeting, ChangeSince.Meeting, $"het stuk voor de vergadering van {DutchText.Date(meeting.Meeting.Date)} (versie {DutchText.Number(meeting.Version)})"),
                new Heading("veranderd-versie", 2, "Sinds de vorige versie van dit stuk"),
                .. version is null ? [new Paragraph("Van dit stuk is geen eerdere versie bewaard; er is niets om mee te vergelijken.")] : Since(material, version, ChangeSince.Version, $"versie {DutchText.Number(version.Version)}"),
            ]);
    }

    private static string WithoutMeeting(Material material) => material.Composition.Previous is { } previous
        ? $"Van de vergadering van {DutchText.Date(previous.Date)} is in dit dossier geen stuk bewaard; er is niets om mee te vergelijken."
        : "De kalender kent geen eerdere vergadering; er is niets om mee te vergelijken.";

    private static IEnumerable<Block> Since(Material material, BriefingPack before, ChangeSince since, string what)
    {
        var changes = material.Pack.Changes.Where(change => change.Since == since).ToList();
        if (changes.Count == 0)
        {
            yield return new Paragraph($"Vergeleken met {what} is er niets veranderd.", Numbers.Dates);
            yield break;
        }

        var key = StableId.Camel(since);
        yield return new Paragraph($"Vergeleken met {what}.", Numbers.Dates);
        yield return Counts($"tabel-veranderd-{key}", changes);
        var listed = changes.Where(change => change is not { What: "figure", Kind: ChangeKind.New }).ToList();
        if (listed.Count > 0) yield return Listed($"tabel-veranderd-{key}-lijst", material.Pack, before, listed);
        var figures = changes.Where(change => change is { What: "figure", Kind: ChangeKind.New }).Select(change => change.Id).ToHashSet(StringComparer.Ordinal);
        if (figures.Count > 0) yield return PerSeries($"tabel-veranderd-{key}-reeksen", [.. material.Pack.Figures.Where(figure => figures.Contains(figure.Id))]);
    }

    private static Table Counts(string id, IReadOnlyList<PackChange> changes) => new(
        id,
        "Aantal veranderingen",
        [new("Onderdeel"), new("Nieuw", Alignment.Right, Numbers.Counts), new("Gewijzigd", Alignment.Right, Numbers.Counts), new("Vervallen", Alignment.Right, Numbers.Counts)],
        [
            .. changes.GroupBy(change => change.What, StringComparer.Ordinal).Select(group => new Row(
            [
                new(Words.OfChanged(group.Key)),
                .. Enum.GetValues<ChangeKind>().Select(kind => new Cell(DutchText.Number(group.Count(change => change.Kind == kind)))),
            ])),
        ],
        "Bron: de vergelijking van beide stukken; elke verandering staat in pack.json.");

    private static Table Listed(string id, BriefingPack now, BriefingPack before, List<PackChange> changes)
    {
        var shown = changes.Take(RowsShown).ToList();
        var (names, traces) = (new ChangedThings(now, shown), new ChangedThings(EarlierWords.Covered(before), shown));
        return new(
            id,
            "Gewijzigd, vervallen en nieuw, met oorzaak",
            [new("Onderdeel", Numbers: Numbers.Marks), new("Was"), new("Is"), new("Oorzaak", Numbers: Numbers.Marks)],
            [
                .. shown.Select(change => new Row(
                [
                    new(names.NameOf(change) ?? traces.NameOf(change) ?? change.Id),
                    Linked.Cell(change.From ?? "niets", traces.OriginOf(change)),
                    Linked.Cell(change.To ?? "vervallen", names.OriginOf(change)),
                    new(Phrase.Capital(change.Cause)),
                ])),
            ],
            changes.Count > RowsShown
                ? $"De eerste {DutchText.Number(RowsShown)} van {DutchText.Number(changes.Count)} veranderingen; alle staan in pack.json."
                : "Bron: de vergelijking van beide stukken.");
    }

    private static Table PerSeries(string id, IReadOnlyList<PackFigure> figures)
    {
        var groups = figures
            .GroupBy(figure => $"{Phrase.Capital(Words.Of(figure.Indicator))}, {Words.Of(figure.Group)}, per {Words.Of(figure.Level)}", StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        return new(
            id,
            "Nieuwe cijfers per reeks",
            [new("Reeks"), new("Cijfers", Alignment.Right, Numbers.Counts), new("Peildata", Numbers: Numbers.Dates)],
            [.. groups.Take(SeriesShown).Select(group => new Row([new(group.Key), new(DutchText.Number(group.Count())), new(Phrase.Dates(group.Select(figure => figure.ReferenceDate)))]))],
            groups.Count > SeriesShown
                ? $"De grootste {DutchText.Number(SeriesShown)} van {DutchText.Number(groups.Count)} reeksen; alle {DutchText.Number(figures.Count)} nieuwe cijfers staan in pack.json."
                : "De cijfers zelf staan in hoofdstuk 4 en in pack.json.");
    }
}
