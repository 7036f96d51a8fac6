using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>The items that follow from the evidence, in the order of a meeting.</summary>
internal static class AgendaEntries
{
    private const string Secretariat = "secretariaat";
    private const string ForDecision = "ter besluitvorming";
    private const string ForDiscussion = "ter bespreking";
    private const string ForInformation = "ter informatie";
    private const int SignalsApart = 12;

    public static IReadOnlyList<AgendaEntry> Of(Material material) =>
    [
        Opening(material),
        new("Mededelingen", "voorzitter en leden", ForInformation, "", [], [new("Mondeling; er zijn geen stukken bij dit punt.")], null),
        .. Decisions(material),
        .. Actions(material),
        Reception(material),
        Grants(material),
        Commitments(material),
        new("W.v.t.t.k. en sluiting", "voorzitter", ForInformation, "", [], [new(Rest(material))], ToChapter(Contents.Signals)),
    ];

    private static Span ToChapter(string id) => new($"hoofdstuk {Contents.Title(id)[0]}", Target: id);

    private static AgendaEntry Opening(Material material)
    {
        var held = material.Composition.Previous is { } previous ? $" van {DutchText.Date(previous.Date)}" : "";
        return !material.HasMinutes
            ? new("Opening en verslag", Secretariat, "ter vaststelling", "", [], [new($"Het verslag van de vorige vergadering{held} is niet ontvangen en kan nog niet worden vastgesteld.")], ToChapter(Contents.Minutes))
            : new(
                "Opening en vaststelling van het verslag",
                Secretariat,
                "ter vaststelling",
                $"het verslag van de vorige vergadering{held} vast te stellen.",
                [],
                [new($"Uit het verslag komen {Phrase.Count(material.Pack.Decisions.Count, "besluit", "besluiten")}, {Phrase.Count(material.Pack.Commitments.Count, "toezegging", "toezeggingen")} en {Phrase.Count(material.Pack.Questions.Count, "vraag", "vragen")} als voorstel naar voren.")],
                ToChapter(Contents.Minutes));
    }

    private static IEnumerable<AgendaEntry> Decisions(Material material)
    {
        var groups = SignalGroups.Of(material, Ask.Decision);
        foreach (var group in groups.Take(SignalsApart))
        {
            var signals = group.Signals;
            var same = signals.Count > 1 ? $" Hetzelfde onderwerp komt uit {Phrase.Count(group.Provinces.Count, "provincie", "provincies")}." : "";
            yield return new(
                group.Subject,
                DutchText.Enumerate([.. group.Provinces.Select(name => $"PRT {name}")]),
                ForDecision,
                "",
                [.. signals.Where(signal => signal.AskedDecision.Length > 0).Select(signal => new Quotation(Phrase.Shorten(signal.AskedDecision, SignalGroups.Readable), [Linked.Span($"PRT {SignalGroups.ProvinceOf(signal)}", signal.Trace)]))],
                [new((signals.All(signal => signal.AskedDecision.Length == 0) ? "De indiener vraagt een besluit, maar heeft het niet geformuleerd." : "Het besluit is gevraagd vanuit de regio.") + same)],
                ToChapter(Contents.Signals) with { Target = signals[0].Id });
        }

        if (groups.Count > SignalsApart)
        {
            var rest = groups.Count - SignalsApart;
            yield return new(
                "Overige signalen die een besluit vragen",
                "PRT’s",
                ForDecision,
                "",
                [],
                [new($"Nog {Phrase.Count(rest, "onderwerp", "onderwerpen")} met een gevraagd besluit; alle staan in hoofdstuk 3.")],
                ToChapter(Contents.Signals));
        }
    }

    private static IEnumerable<AgendaEntry> Actions(Material material)
    {
        var signals = SignalGroups.Of(material, Ask.Action);
        if (signals.Count == 0) yield break;
        yield return new(
            "Signalen die een actie vragen",
            DutchText.Enumerate([.. signals.SelectMany(group => group.Provinces).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => $"PRT {name}")]),
            ForDiscussion,
            "af te spreken wie elk van de gevraagde acties oppakt.",
            [],
            [new($"{Phrase.Capital(Phrase.Count(signals.Count, "onderwerp", "onderwerpen"))}: {DutchText.Enumerate([.. signals.Select(group => group.Subject)])}.")],
            ToChapter(Contents.Signals));
    }

    private static AgendaEntry Reception(Material material) => new(
        "Stand van zaken opvang en huisvesting",
        "COA",
        ForDiscussion,
        "",
        [],
        [new(OccupancyChart.Conclusion(material.Figures))],
        ToChapter(Contents.Figures));

    private static AgendaEntry Grants(Material material) => new(
        "Regeling huisvesting grote gezinnen",
        "BZK",
        ForInformation,
        "",
        [],
        [new(BudgetChart.Conclusion(material.Grants, material.Meeting.Date))],
        ToChapter(Contents.Grants));

    private static AgendaEntry Commitments(Material material)
    {
        var open = material.Pack.Commitments.Where(commitment => commitment.Status is not CommitmentStatus.Closed).ToList();
        var owners = open.Select(commitment => commitment.Owner).Where(owner => owner.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var whose = owners.Count == 0 ? "" : $", van {DutchText.Enumerate(owners)}";
        return new(
            "Voortgang toezeggingen",
            Secretariat,
            ForDiscussion,
            open.Count == 0 ? "" : "de openstaande toezeggingen langs te lopen en af te voeren wat is afgedaan.",
            [],
            [new(open.Count == 0 ? "Er staan geen toezeggingen open." : $"Er {(open.Count == 1 ? "staat" : "staan")} {Phrase.Count(open.Count, "toezegging", "toezeggingen")} open{whose}.")],
            ToChapter(Contents.Minutes));
    }

    private static string Rest(Material material)
    {
        var rest = material.Pack.Signals.Count(signal => signal.Ask is Ask.Information or Ask.Unsorted);
        return rest == 0
            ? "Er zijn geen signalen ter informatie of zonder indeling."
            : $"Ter informatie of nog niet ingedeeld: {Phrase.Count(rest, "signaal", "signalen")} van de PRT’s.";
    }
}
