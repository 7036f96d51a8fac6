using LrtIntegration.Pack;
using LrtIntegration.Reference;
using LrtIntegration.Render.Mail;

namespace LrtIntegration.Render.Reminders;

/// <summary>What a source that has not delivered gets before its last day: what is awaited, by when, where to, and in which form.</summary>
internal static class ReminderMail
{
    /// <param name="sendTo">Where deliveries are sent.</param>
    /// <param name="formats">Where the file formats are described; null where that has no address.</param>
    public static MailLetter Compose(Awaited awaited, DateOnly meeting, DateOnly dueOn, string sendTo, string? formats) => MailLetter.Of(new MailStory(
        $"Herinnering: uw stukken voor de LRT van {DutchText.Date(meeting)}, graag uiterlijk {DutchText.Date(dueOn)}",
        "Herinnering voor de Landelijke Regietafel Migratie en Integratie",
        $"Vergadering van {DutchText.Date(meeting)}",
        "",
        $"Graag uiterlijk {DutchText.Date(dueOn)}.",
        [
            new Paragraph("Geachte heer, mevrouw,"),
            new Paragraph($"Op {DutchText.Date(meeting)} vergadert de Landelijke Regietafel Migratie en Integratie. Voor deze vergadering verwachten wij nog {awaited.What}. Wilt u daarvoor zorgen?"),
        ],
        [
            new("verzoek", "Wat wij van u vragen",
            [
                new Bullets(
                [
                    [new("Wat: ", Emphasis.Strong), new($"{awaited.What}.")],
                    [new("Uiterlijk: ", Emphasis.Strong), new($"{DutchText.Date(dueOn)}.")],
                    [new("Waarheen: ", Emphasis.Strong), new($"mail aan {sendTo}.")],
                    [new("In welke vorm: ", Emphasis.Strong), new($"{Phrase.Capital(awaited.Form)} {Described(formats)}")],
                ]),
                new Paragraph("Hebt u het net gestuurd? Dan hoeft u niets te doen."),
            ]),
        ],
        Enclosure.Nothing,
        "Met vriendelijke groet, het secretariaat van de Landelijke Regietafel Migratie en Integratie. Deze herinnering is door een programma gemaakt; u krijgt er één per vergadering."));

    private static string Described(string? formats) => string.IsNullOrWhiteSpace(formats)
        ? "De volledige beschrijving van de bestanden krijgt u op verzoek van het secretariaat."
        : $"De volledige beschrijving van de bestanden staat op {formats}.";
}
