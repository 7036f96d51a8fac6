using System.Xml.Linq;
using LrtIntegration.Api;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What went wrong in the works: messages that failed time and again, and how each function last ended.</summary>
internal sealed class FaultsPage(IWorkTray tray, RunNotes notes) : ConsolePage("storingen", "Storingen")
{
    private static readonly (WorkKind Kind, string Name)[] Queues =
    [
        (WorkKind.DropEvents, "Meldingen van leveringen"), (WorkKind.PackRequests, "Verzoeken om een briefing"), (WorkKind.Notifications, "Berichten aan leden"),
    ];

    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var content = new List<XElement?> { Tag("p", "Een bericht dat vijf keer mislukt, wordt apart gelegd en blijft hier staan. Geef het door aan de beheerder.") };
        foreach (var queue in Queues)
            content.Add(Stuck(queue.Kind, queue.Name, await tray.StuckAsync(queue.Kind, visit.Visit.Cancellation)));
        content.Add(await RunsAsync(visit.Visit.Cancellation));
        return content;
    }

    private static XElement Stuck(WorkKind kind, string name, StuckWork stuck) => Tag(
        "section",
        Tag("h2", $"{name} ({stuck.Count})"),
        stuck.First.Count == 0
            ? Tag("p", Class("leeg"), "Geen vastgelopen berichten.")
            : PageTable.Of($"vast-{StableId.Camel(kind)}", Caption(stuck), ["Sinds", "Bericht"], stuck.First.Select(piece => (IReadOnlyList<object?>)
            [
                piece.Since is { } since ? DutchText.Moment(since) : "onbekend",
                Tag("code", Text(piece.Text)),
            ])));

    private static string Caption(StuckWork stuck) =>
        stuck.Count <= stuck.First.Count ? "Vastgelopen berichten" : $"De oudste {stuck.First.Count} van {DutchText.Number(stuck.Count)} vastgelopen berichten";

    private async Task<XElement> RunsAsync(CancellationToken cancellation)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var function in HealthDesk.Functions)
        {
            if (await notes.LastAsync(function, cancellation) is { } note)
                rows.Add([note.Function, DutchText.Moment(note.EndedAt), note.Failure is null ? "gelukt" : Tag("strong", Class("merk"), "mislukt"), note.EndedWellAt is { } well ? DutchText.Moment(well) : "nog nooit"]);
        }

        return Tag(
            "section",
            Tag("h2", "Laatste uitvoering per onderdeel"),
            rows.Count == 0 ? Tag("p", Class("leeg"), "Er is nog niets uitgevoerd.") : PageTable.Of("uitvoering", "Onderdelen van het programma", ["Onderdeel", "Laatst", "Afloop", "Laatst gelukt"], rows));
    }
}
