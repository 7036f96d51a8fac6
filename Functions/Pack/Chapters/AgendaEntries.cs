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
    private const int FirstSentence = 240;

    public static IReadOnlyList<AgendaEntry> Of(Material material) =>
    [
        Opening(material),
        new("Mededelingen", "voorzitter en leden", ForInformation, "", [], [new("Mondeling; er zijn geen stukken bij dit punt.")], null),
        .. Decisions(material),
        .. Actions(material),
        Reception(material),
        Grants(material),
        Commitments(material),
        new("W.v.t.t.k. en sluiting", "voorzitter", ForInformation, "", [], [new(Rest(material), Numbers: Numbers.Counts)], ToChapter(Contents.Signals)),
    ];

    private static Span ToChapter(string id) => new($"hoofdstuk {Contents.Title(id)[0]}", Target: id, Numbers: Numbers.Marks);

    private static AgendaEntry Opening(Material material)
    {
        var held = material.Composition.Previous is { } previous ? $" van {DutchText.Date(previous.Date)}" : "";
        return !material.HasMinutes
            ? new("Opening en verslag", Secretariat, "ter vaststelling", "", [], [new($"Het verslag van de vorige vergadering{held} is niet ontvangen en kan nog niet worden vastgesteld.", Numbers: Numbers.Dates)], ToChapter(Contents.Minutes))
            : new(
                "Opening en vaststelling van het verslag",
                Secretariat,
                "ter vaststelling",
                $"het verslag van de vorige vergadering{held} vast te stellen.",
                [],
                [new($"Uit het verslag zijn {Phrase.InLetters(material.Pack.Decisions.Count, "besluit", "besluiten")}, {Phrase.InLetters(material.Pack.Commitments.Count, "toezegging", "toezeggingen")} en {Phrase.InLetters(material.Pack.Questions.Count, "open vraag", "open vragen")} gehaald.", Numbers: Numbers.Counts)],
                ToChapter(Contents.Minutes));
    }

    private static IEnumerable<AgendaEntry> Decisions(Material material)
    {
        var groups = SignalGroups.Of(material, Ask.Decision);
        foreach (var group in groups.Take(SignalsApart))
        {
            var signals = group.Signals;
            yield return new(
                group.Subject,
                DutchText.Enumerate([.. group.Provinces.Select(name => $"PRT {name}")]),
                ForDecision,
                "",
                [.. signals.Where(signal => signal.AskedDecision.Length > 0).Select(signal => new Quotation(Phrase.Shorten(signal.AskedDecision, SignalGroups.Readable), [Linked.Span($"PRT {SignalGroups.ProvinceOf(signal)}", signal.Trace)]))],
                [new(Cause(group), Origin: group.AllProvinces.Count == 1 ? Origin.Of(signals[0].Trace) : null, Numbers: group.AllProvinces.Count == 1 ? Numbers.Figures : Numbers.Counts)],
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
                [new($"Het gaat om nog {Phrase.InLetters(rest, "onderwerp", "onderwerpen")} met een gevraagd besluit; alle staan in hoofdstuk 3.", Numbers: Numbers.Counts)],
                ToChapter(Contents.Signals));
        }
    }

    /// <summary>Why the table brings it up: the first sentence of a single signal, or who share the subject.</summary>
    private static string Cause(SignalGroup group)
    {
        var lacking = group.Signals.All(signal => signal.AskedDecision.Length == 0) ? "De indiener vraagt een besluit, maar heeft het niet geformuleerd. " : "";
        if (group.AllProvinces.Count > 1) return $"{lacking}{DutchText.Number(group.AllProvinces.Count)} van de 12 PRT’s noemen dit onderwerp: {DutchText.Enumerate(group.AllProvinces)}.";
        var text = group.Signals[0].Text;
        if (text.Length == 0) return lacking.Length > 0 ? lacking.TrimEnd() : "De indiener geeft geen toelichting.";
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return $"{lacking}Aanleiding volgens de PRT: “{Phrase.Shorten(end < 0 ? text : text[..(end + 1)], FirstSentence)}”";
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
            [new($"Het gaat om {Phrase.InLetters(signals.Count, "onderwerp", "onderwerpen")}: {DutchText.Enumerate([.. signals.Select(group => $"“{group.Subject}”")])}.", Numbers: Numbers.Counts)],
            ToChapter(Contents.Signals));
    }

    private static AgendaEntry Reception(Material material) => new(
        "Stand van zaken opvang en huisvesting",
        "COA",
        ForDiscussion,
        "",
        [],
        [new(OccupancyChart.Conclusion(material.Figures) + Freshness.Sentence(material.Coverage(SourceName.Coa), material.Meeting), Origin: OccupancyChart.OriginOf(material.Figures))],
        ToChapter(Contents.Figures));

    private static AgendaEntry Grants(Material material) => new(
        "Regeling huisvesting grote gezinnen",
        "BZK",
        ForInformation,
        "",
        [],
        [new(BudgetChart.Conclusion(material.Grants, material.Meeting.Date) + Freshness.Sentence(material.Coverage(SourceName.Bzk), material.Meeting), Origin: BudgetChart.OriginOf(material.Grants))],
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
            [new(open.Count == 0 ? "Er staan geen toezeggingen open." : $"Er {(open.Count == 1 ? "staat" : "staan")} {Phrase.InLetters(open.Count, "toezegging", "toezeggingen")} open{whose}.", Numbers: Numbers.Counts)],
            ToChapter(Contents.Minutes));
    }

    private static string Rest(Material material)
    {
        var rest = material.Pack.Signals.Count(signal => signal.Ask is Ask.Information or Ask.Unsorted);
        return rest == 0
            ? "Er zijn geen signalen ter informatie of zonder indeling."
            : $"Van de PRT’s {(rest == 1 ? "is" : "zijn")} ook {Phrase.InLetters(rest, "signaal", "signalen")} ontvangen ter informatie of zonder indeling.";
    }
}
