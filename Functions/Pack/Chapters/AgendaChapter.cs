using System.Globalization;

namespace LrtIntegration.Pack.Chapters;

/// <summary>Chapter 1: the annotated agenda (geannoteerde agenda).</summary>
internal static class AgendaChapter
{
    public static Section Compose(Material material)
    {
        var entries = AgendaEntries.Of(material);
        return Contents.Chapter(
            Contents.Agenda,
            [
                new Paragraph("Deze agenda is een voorstel op grond van de ontvangen stukken. Gevraagde besluiten staan er letterlijk in, zoals de indiener ze heeft geformuleerd."),
                new Table(
                    "tabel-agenda",
                    "Agenda",
                    [new("Nr.", Numbers: Numbers.Marks), new("Onderwerp", Numbers: Numbers.Marks), new("Indiener"), new("Aard"), new("Bijlage")],
                    [.. entries.Select((entry, index) => ToRow(index + 1, entry))],
                    ""),
                .. entries.SelectMany((entry, index) => Annotated(index + 1, entry)),
            ],

            // Where nothing is compared, the chapter before it is a sentence or two.
            material.HasEarlier ? SectionStart.NewPage : SectionStart.FollowsOn);
    }

    private static string Anchor(int number) => string.Create(CultureInfo.InvariantCulture, $"agendapunt-{number}");

    private static Row ToRow(int number, AgendaEntry entry) => new(
    [
        new(number.ToString(CultureInfo.InvariantCulture), Anchor(number)),
        new(entry.Topic),
        new(entry.Submitter),
        new(entry.Nature),
        entry.Annex is null ? new("geen") : new([entry.Annex]),
    ]);

    private static IEnumerable<Block> Annotated(int number, AgendaEntry entry)
    {
        yield return new Heading(Anchor(number), 2, string.Create(CultureInfo.InvariantCulture, $"Agendapunt {number}: {entry.Topic}"));
        yield return new Paragraph([new("Indiener: "), new(entry.Submitter), new($". {Phrase.Capital(entry.Nature)}.")]);
        if (entry.Proposal.Length > 0) yield return new Paragraph([new("Voorstel: ", Emphasis.Strong), new(entry.Proposal, Numbers: Numbers.Dates)]);
        if (entry.Asked.Count > 0) yield return new Paragraph([new("Gevraagd besluit:", Emphasis.Strong)]);
        foreach (var quotation in entry.Asked) yield return quotation;
        yield return new Paragraph([new("Annotatie: ", Emphasis.Strong), .. entry.Annotation, .. entry.Annex is null ? (Span[])[] : [new(" Zie "), entry.Annex, new(".")]]);
    }
}
