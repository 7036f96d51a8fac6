using LrtIntegration.Render.Mail;

namespace LrtIntegration.Deliver;

/// <summary>Where members, signed in at the console, open the documents of a pack; nothing where no address is set.</summary>
internal static class PackLinks
{
    public static IReadOnlyList<DocumentLink> Of(DeliverySettings settings, DateOnly meeting, int version, IEnumerable<string> names) =>
        string.IsNullOrWhiteSpace(settings.PackAddress) ? [] :
        [
            .. Labels.Where(label => names.Contains(label.File, StringComparer.Ordinal)).Select(label => new DocumentLink(
                label.Text,
                new Uri(FormattableString.Invariant($"{settings.PackAddress.TrimEnd('/')}/console/briefings/{meeting:yyyy-MM-dd}/{version}/{label.File}")),
                label.Button)),
        ];

    private static Named[] Labels { get; } =
    [
        new("briefing.html", "Lees de briefing in de browser", "Lees de briefing"),
        new("briefing.pdf", "Open de briefing als pdf", "Open de pdf"),
        new("briefing.docx", "Open de briefing in Word", "Open in Word"),
    ];

    private sealed record Named(string File, string Text, string Button);
}
