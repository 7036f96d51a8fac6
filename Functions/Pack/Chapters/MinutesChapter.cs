using System.Globalization;
using LrtIntegration.Reference;
using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 2: what was decided, promised and asked at earlier meetings.</summary>
internal static class MinutesChapter
{
    public static Section Compose(Material material)
    {
        var pack = material.Pack;
        if (material.Minutes.Items.Count + pack.Decisions.Count + pack.Commitments.Count + pack.Questions.Count == 0)
            return Contents.Chapter(Contents.Minutes, [new Paragraph("Er is geen verslag ontvangen waaruit besluiten of toezeggingen zijn te halen.")]);

        return Contents.Chapter(
            Contents.Minutes,
            Freshness.Marked(
            [
                new Paragraph("Wat hier staat, is uit het verslag gehaald en is een voorstel tot het secretariaat het heeft bevestigd. Citaten zijn letterlijk."),
                .. Attendance(material),
                .. Decisions(material),
                .. CommitmentBlocks.Of(material),
                .. Questions(material),
            ],
            material.Coverage(SourceName.Minutes),
            material.Meeting),
            SectionStart.FollowsOn);
    }

    private static IEnumerable<Block> Attendance(Material material)
    {
        var attendees = material.Minutes.Attendees
            .Select(statement => (statement.Fact.Name, statement.Fact.Body) switch
            {
                ("", var body) => body,
                (var name, "") => name,
                var (name, body) => $"{name} ({body})",
            })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (attendees.Count > 0) yield return new Paragraph([new("Aanwezig volgens het verslag: ", Emphasis.Strong), new($"{DutchText.Enumerate(attendees)}.")]);
        var items = material.Minutes.Items.Select(statement => string.Create(CultureInfo.InvariantCulture, $"{statement.Fact.Number}. {statement.Fact.Title}")).ToList();
        if (items.Count > 0) yield return new Paragraph([new("Agendapunten van het verslag: ", Emphasis.Strong), new($"{string.Join("; ", items)}.", Numbers: Numbers.Marks)]);
    }

    private static IEnumerable<Block> Decisions(Material material)
    {
        yield return new Heading("besluiten-lijst", 2, "Besluiten");
        if (material.Pack.Decisions.Count == 0)
        {
            yield return new Paragraph("In het verslag zijn geen besluiten gevonden.");
            yield break;
        }

        yield return new Table(
            "tabel-besluiten",
            "Besluitenlijst",
            [new("Punt", Numbers: Numbers.Marks), new("Besluit"), new("Status", Numbers: Numbers.Counts)],
            [
                .. material.Pack.Decisions.Select(decision => new Row(
                    [Item(decision.AgendaItem), new(Said(decision.Text, decision.Quote, decision.Trace)), new(Standing(material, decision.Id))],
                    Id: decision.Id)),
            ],
            SourceLine(material.Pack.Decisions.Select(decision => decision.Trace)));
    }

    private static IEnumerable<Block> Questions(Material material)
    {
        if (material.Pack.Questions.Count == 0) yield break;
        yield return new Heading("vragen", 2, "Openstaande vragen");
        yield return new Table(
            "tabel-vragen",
            "Vragen die in het verslag openstaan",
            [new("Punt", Numbers: Numbers.Marks), new("Gesteld door"), new("Gericht aan"), new("Vraag"), new("Status", Numbers: Numbers.Counts)],
            [
                .. material.Pack.Questions.Select(question => new Row(
                    [
                        Item(question.AgendaItem),
                        new(question.AskedBy.Length == 0 ? "niet vermeld" : question.AskedBy),
                        new(question.AddressedTo.Length == 0 ? "niet vermeld" : question.AddressedTo),
                        new(Said(question.Text, question.Quote, question.Trace)),
                        new(Standing(material, question.Id)),
                    ],
                    Id: question.Id)),
            ],
            SourceLine(material.Pack.Questions.Select(question => question.Trace)));
    }

    private static Cell Item(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The words of the minutes, after what was made of them where they say more than that.</summary>
    public static IReadOnlyList<Span> Said(string text, string quote, Trace trace) =>
        Sayings.SayTheSame(text, quote)
            ? [new($"“{quote}” "), Linked.Place(trace)]
            : [new(text), new($"\nCitaat: “{quote}” ", Emphasis.Muted), Linked.Place(trace)];

    private static string Standing(Material material, string id) =>
        material.Rulings.Last(RulingKind.Confirm, id) is { } ruling ? $"bevestigd door {ruling.By}" : Words.Of(CommitmentStatus.Proposed);

    public static string SourceLine(IEnumerable<Trace> traces) =>
        $"Bron: {DutchText.Enumerate([.. traces.Select(trace => trace.FileName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])}.";
}
