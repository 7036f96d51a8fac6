using System.Text;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;
using LrtIntegration.Sources;

namespace LrtIntegration.Render.Returns;

/// <summary>What the sender of one file gets: each place that could not be read, and the file itself with those places marked.</summary>
internal static class ReturnMail
{
    // More would make a mail that nobody reads; the whole list then goes along as a text.
    private const int MostLines = 100;

    /// <param name="answerTo">Where a new delivery is sent.</param>
    /// <param name="content">The file as it came; null where no bytes of it were kept.</param>
    public static MailLetter Compose(ReturnCase file, string answerTo, ReadOnlyMemory<byte>? content)
    {
        var copy = content is { } bytes ? file.Copy(bytes) : null;
        var points = Phrase.Count(file.Refusals.Count, "punt", "punten");
        List<RenderedDocument> files = [];
        if (copy is not null)
            files.Add(copy);
        if (file.Refusals.Count > MostLines)
            files.Add(WholeList(file));
        return MailLetter.Of(new MailStory(
            $"Uw levering voor de LRT: {points} in {VisibleText.Line(file.FileName)} {(file.Refusals.Count == 1 ? "vraagt" : "vragen")} verbetering",
            "Uw levering aan de Landelijke Regietafel Migratie en Integratie",
            $"{file.FileName}{(file.ReceivedAt is { } at ? $", ontvangen op {DutchText.Moment(at)}" : "")}, voor de vergadering van {DutchText.Date(file.Meeting)}",
            "",
            $"{points} om te verbeteren.",
            [new Paragraph("Geachte heer, mevrouw,"), new Paragraph($"Dank voor uw levering. {Taken(file)}")],
            [
                new("punten", "Wat wij niet konden overnemen", [.. Points(file)]),
                new("verzoek", "Wat wij u vragen", [new Paragraph($"{Marked(copy)}Wilt u het hele bestand verbeteren en opnieuw sturen naar {answerTo}? Een nieuwe levering komt in de plaats van de vorige.")]),
            ],
            new Enclosure(files, []),
            "Met vriendelijke groet, het secretariaat van de Landelijke Regietafel Migratie en Integratie. Deze mail is door een programma gemaakt en gaat alleen naar u, als afzender van dit bestand."));
    }

    private static string Taken(ReturnCase file) => file.Read == 0
        ? "Van dit bestand konden wij niets overnemen."
        : "Wat hieronder staat, konden wij niet overnemen. Al het andere in dit bestand is wel overgenomen.";

    private static string Marked(RenderedDocument? copy) => copy is null
        ? ""
        : $"Bij deze mail zit een kopie van uw bestand ({copy.Name}). De plaatsen die verbetering vragen, zijn daarin oranje gekleurd; in de opmerking bij de cel staat wat er moet komen. ";

    private static IEnumerable<Block> Points(ReturnCase file)
    {
        yield return new Table(
            "punten",
            "Per plaats wat er stond en wat er moet staan",
            [new("Plaats"), new("Gevonden"), new("Verwacht"), new("Toelichting")],
            [.. file.Refusals.Take(MostLines).Select(Line)],
            "");
        if (file.Refusals.Count > MostLines)
            yield return new Paragraph($"En nog {Phrase.Count(file.Refusals.Count - MostLines, "punt", "punten")}: de hele lijst zit bij deze mail.");
    }

    private static Row Line(Refusal refusal) => new(
    [
        new(refusal.Location.Length > 0 ? refusal.Location : "het hele bestand"),
        new(refusal.Found.Length > 0 ? refusal.Found : "(leeg)"),
        new(refusal.Expected),
        new(refusal.Message),
    ]);

    private static RenderedDocument WholeList(ReturnCase file) =>
        new("alle-punten.txt", "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(ReturnLetter.Text(file.Sender, file.Meeting, file.Refusals)));
}
