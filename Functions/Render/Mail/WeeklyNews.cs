using LrtIntegration.Pack;
using LrtIntegration.Reference;

namespace LrtIntegration.Render.Mail;

/// <summary>The weekly briefing as a mail: the news first, the documents last.</summary>
internal static class WeeklyNews
{
    private const int MostLines = 8;
    private const int ReadableInMail = 280;
    private const int Recognisable = 160;

    public static MailStory Compose(BriefingPack pack, News news, Enclosure enclosure) => new(
        Subject(pack),
        "Briefing Landelijke Regietafel Migratie en Integratie",
        $"Vergadering van {DutchText.Date(pack.Meeting.Date)}, versie {DutchText.Number(pack.Version)}",
        pack.Document.Marking,
        $"{Headlines.Of(pack)}.",
        [],
        [
            new("veranderd", "Wat is er veranderd", [.. Changes(news, enclosure)]),
            new("besluit", "Wat een besluit vraagt", [.. Decisions(pack)]),
            new("te-laat", "Wat te laat is of ontbreekt", [.. Late(pack)]),
            new("cijfers", "De cijfers die ertoe doen", [.. Figures(pack)]),
            new("toezeggingen", "Openstaande toezeggingen", [.. Commitments(pack, enclosure)]),
        ],
        enclosure,
        "Deze mail is door een programma samengesteld uit wat het secretariaat heeft ontvangen. Antwoorden komen bij het secretariaat.");

    /// <summary><c>Briefing LRT 20 juli 2023 (versie 2): 3 besluiten gevraagd, 2 bronnen ontbreken</c>.</summary>
    public static string Subject(BriefingPack pack) =>
        $"Briefing LRT {DutchText.Date(pack.Meeting.Date)} (versie {DutchText.Number(pack.Version)}): {Headlines.Of(pack)}";

    private static IEnumerable<Block> Changes(News news, Enclosure enclosure)
    {
        yield return new Paragraph(news.Lead);
        if (news.Lines.Count > 0)
            yield return new Bullets([.. news.Lines.Take(MostLines).Select(line => line.Spans)]);
        if (news.Lines.Count > MostLines)
            yield return More(Phrase.Count(news.Lines.Count - MostLines, "wijziging", "wijzigingen"), enclosure.Chapter("veranderd", "Wat is er veranderd"));
    }

    private static IEnumerable<Block> Decisions(BriefingPack pack)
    {
        var asked = Headlines.Asked(pack);
        if (asked.Count == 0)
        {
            yield return new Paragraph("Geen van de signalen vraagt nu een besluit van de LRT.");
            yield break;
        }

        yield return new Table(
            "besluiten",
            "Signalen die een besluit van de LRT vragen",
            [new("Onderwerp"), new("PRT"), new("Gevraagd besluit")],
            [.. asked.Select(signal => new Row([new(signal.Subject), new(Place.Of(signal.Province)), new(Asked(signal))]))],
            "");
    }

    // What is marked confidential stands in the documents, never in the body of a mail.
    private static string Asked(PackSignal signal) =>
        signal.Confidential ? "vertrouwelijk; zie de briefing"
        : signal.AskedDecision.Length == 0 ? "niet geformuleerd"
        : Phrase.Shorten(Phrase.Reflowed(signal.AskedDecision), ReadableInMail);

    private static IEnumerable<Block> Late(BriefingPack pack)
    {
        var lacking = pack.Coverage.Where(line => line.Status is not CoverageStatus.Received).ToList();
        yield return lacking.Count == 0
            ? new Paragraph("Alle bronnen hebben op tijd geleverd.")
            : new Table(
                "dekking",
                "Bronnen die te laat, verouderd of niet ontvangen zijn",
                [new("Bron"), new("Stand"), new("Toelichting")],
                [.. lacking.Select(line => new Row([new(Phrase.Capital(Place.SourceOf(line))), new([new(Words.Of(line.Status), Emphasis.Strong)]), new(line.Text)]))],
                "");
    }

    private static IEnumerable<Block> Figures(BriefingPack pack)
    {
        var figures = pack.Document.Cover.OfType<KeyFigures>().SelectMany(block => block.Items).ToList();
        yield return figures.Count == 0
            ? new Paragraph("Er zijn geen landelijke cijfers ontvangen.")
            : new Table(
                "kerncijfers",
                "Kerncijfers met hun verschil",
                [new("Cijfer"), new("Stand", Alignment.Right), new("Verschil")],
                [.. figures.Select(figure => new Row([new(figure.Label), new([new(figure.Value, Emphasis.Strong)]), new(figure.Change)]))],
                "");
    }

    private static IEnumerable<Block> Commitments(BriefingPack pack, Enclosure enclosure)
    {
        var open = pack.Commitments.Where(commitment => commitment.Status is not CommitmentStatus.Closed).OrderByDescending(commitment => commitment.MeetingsOpen).ToList();
        if (open.Count == 0)
        {
            yield return new Paragraph("Er staan geen toezeggingen open.");
            yield break;
        }

        yield return new Table(
            "toezeggingen",
            "Toezeggingen die nog openstaan",
            [new("Toezegging"), new("Eigenaar"), new("Termijn")],
            [.. open.Take(MostLines).Select(one => new Row([new(Phrase.Shorten(one.Text, Recognisable)), new(one.Owner.Length == 0 ? "niet vermeld" : one.Owner), new(Term(one))]))],
            "");
        var chapter = enclosure.Chapter("toezeggingen", "Openstaande toezeggingen");
        if (open.Count > MostLines)
            yield return More(Phrase.Count(open.Count - MostLines, "toezegging", "toezeggingen"), chapter);
        else if (open.Any(one => one.Text.Length > Recognisable))
            yield return new Paragraph([new("De volledige tekst van elke toezegging staat onder "), chapter, new(".")]);
    }

    private static Paragraph More(string count, Span chapter) => new([new($"En nog {count}: zie "), chapter, new(".")]);

    private static string Term(PackCommitment commitment) => string.Join("; ", ((string?[])
    [
        commitment.Deadline.Length == 0 ? "niet genoemd" : commitment.Deadline,
        commitment.MeetingsOpen > 1 ? $"voor de {DutchText.Number(commitment.MeetingsOpen)}e keer op de lijst" : null,
    ]).OfType<string>());
}
