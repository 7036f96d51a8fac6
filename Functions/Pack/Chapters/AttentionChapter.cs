namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 6: what struck while reading and composing, and what was corrected.</summary>
internal static class AttentionChapter
{
    public static Section Compose(Material material) => Contents.Chapter(
        Contents.Attention,
        [
            .. Struck(material.Pack),
            .. Changed(material.Pack),
        ],
        SectionStart.FollowsOn);

    private static IEnumerable<Block> Struck(BriefingPack pack)
    {
        if (pack.Attention.Count == 0)
        {
            yield return new Paragraph("Bij het lezen en samenstellen is niets opgevallen.");
            yield break;
        }

        yield return new Table(
            "tabel-opvallend",
            "Aandachtspunten",
            [new("Soort"), new("Wat er opvalt"), new("Toelichting van het secretariaat", Numbers: Numbers.Marks)],
            [
                .. pack.Attention.Select(item => new Row(
                [
                    new(Kind(item.Rule), Target(item.Id, pack)),
                    Linked.Cell(item.Text, OriginOf(item.Id, item.Rule, pack)),
                    new(item.Explanation.Length == 0 ? "nog geen" : $"Klopt, want {item.Explanation.TrimEnd('.')}."),
                ])),
            ],
            "Bron: de controles bij het lezen van de bestanden en bij het samenstellen.");
    }

    private static IEnumerable<Block> Changed(BriefingPack pack)
    {
        var changes = pack.Changes.Where(change => change.Since is null).ToList();
        if (changes.Count == 0) yield break;
        var names = pack.Figures.ToLookup(figure => figure.Id, AttentionList.Name, StringComparer.Ordinal);
        var numbers = pack.Grants.Applications.ToLookup(application => application.Id, application => $"Aanvraag {application.Number}", StringComparer.Ordinal);
        var subjects = pack.Signals.ToLookup(signal => signal.Id, signal => $"Signaal PRT {SignalGroups.ProvinceOf(signal)}: {signal.Subject}", StringComparer.Ordinal);
        var promises = pack.Commitments.ToLookup(commitment => commitment.Id, commitment => $"Toezegging {commitment.Owner}: {commitment.Text}", StringComparer.Ordinal);
        yield return new Heading("wijzigingen", 2, "Correcties en wijzigingen");
        yield return new Table(
            "tabel-wijzigingen",
            "Wat een latere levering of een besluit van het secretariaat heeft veranderd",
            [new("Onderdeel", Numbers: Numbers.Dates), new("Was"), new("Is"), new("Oorzaak", Numbers: Numbers.Marks)],
            [
                .. changes.Select(change => new Row(
                [
                    new(names[change.Id].Concat(numbers[change.Id]).Concat(subjects[change.Id]).Concat(promises[change.Id]).FirstOrDefault(change.Id)),
                    Linked.Cell(change.From ?? "niets", OriginOf(change.Id, "", pack)),
                    Linked.Cell(change.To ?? "niets", OriginOf(change.Id, "", pack)),
                    new(Phrase.Capital(change.Cause)),
                ])),
            ],
            "Bron: de leveringen en de besluiten van het secretariaat.");
    }

    /// <summary>The place in the document that tells more: the line of the evidence, or the thing itself.</summary>
    private static string? Target(string id, BriefingPack pack) => id[..Math.Min(4, id.Length)] switch
    {
        "att-" => $"bron-{id.Split('-')[1]}",
        "fig-" => pack.Figures.FirstOrDefault(figure => string.Equals(figure.Id, id, StringComparison.Ordinal)) is { } figure ? Linked.Target(figure.Trace) : null,
        "app-" when pack.Grants.Applications.Any(application => string.Equals(application.Id, id, StringComparison.Ordinal)) => id,
        _ => null,
    };

    private static Origin? OriginOf(string id, string rule, BriefingPack pack) => id[..Math.Min(4, id.Length)] switch
    {
        "att-" => pack.Evidence.FirstOrDefault(one => string.Equals(StableId.OfEvidence(one.Sha256), Target(id, pack), StringComparison.Ordinal)) is { } one
            ? Origin.Of(new Sources.Trace(one.Sha256, one.FileName, "", "", rule))
            : null,
        "fig-" => pack.Figures.FirstOrDefault(figure => string.Equals(figure.Id, id, StringComparison.Ordinal)) is { } figure ? Origin.Of(figure) : null,
        "app-" => pack.Grants.Applications.FirstOrDefault(application => string.Equals(application.Id, id, StringComparison.Ordinal)) is { } application ? Origin.Of(application.Trace) : null,
        _ => null,
    };

    private static string Kind(string rule) => rule switch
    {
        "sumOfShelters" or "sumOfProvinces" => "Som klopt niet",
        "sourcesDisagree" => "Bronnen spreken elkaar tegen",
        "jump" => "Sprong",
        "signChange" => "Teken omgeslagen",
        "historyRevised" => "Geschiedenis herzien",
        "statusMovedBack" => "Status gaat terug",
        "householdBelowMinimum" => "Gezin kleiner dan het minimum",
        "secretNumber" => "Afgeschermd getal",
        "commitmentWithoutOwner" => "Toezegging zonder eigenaar",
        "confidentialityUnclear" => "Vertrouwelijkheid onduidelijk",
        "amountAboveMaximum" => "Bedrag boven het maximum",
        "rulingIgnored" or "rulingWithoutObject" => "Besluit niet overgenomen",
        "explained" => "Toelichting",
        _ => "Opmerking bij het lezen",
    };
}
