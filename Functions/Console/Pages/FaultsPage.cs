using System.Xml.Linq;
using LrtIntegration.Dossier;
using LrtIntegration.Dossier.Poison;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>What went wrong in the works: messages that failed time and again, and how each function last ended.</summary>
internal sealed class FaultsPage(PoisonLedger poison, RunNotes notes) : ConsolePage("storingen", "Storingen")
{
    private static readonly (WorkKind Kind, string Name)[] Queues =
    [
        (WorkKind.DropEvents, "Meldingen van leveringen"), (WorkKind.PackRequests, "Verzoeken om een briefing"), (WorkKind.Notifications, "Berichten aan leden"),
    ];

    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var content = new List<XElement?> { Tag("p", "Een bericht dat vijf keer mislukt, wordt apart gelegd en blijft hier staan. Geef het door aan de beheerder.") };
        await poison.TakeOverAsync(visit.Visit.Cancellation);
        var open = (await poison.AllAsync(visit.Visit.Cancellation)).Where(message => message.Outcome is null).ToLookup(message => message.Kind);
        foreach (var queue in Queues)
            content.Add(Stuck(queue.Kind, queue.Name, [.. open[queue.Kind]]));
        content.Add(await RunsAsync(visit.Visit.Cancellation));
        return content;
    }

    private static XElement Stuck(WorkKind kind, string name, IReadOnlyList<PoisonMessage> messages) => Tag(
        "section",
        Tag("h2", $"{name} ({messages.Count})"),
        messages.Count == 0
            ? Tag("p", Class("leeg"), "Geen vastgelopen berichten.")
            : PageTable.Of($"vast-{StableId.Camel(kind)}", "Vastgelopen berichten", ["Sinds", "Bericht", "Waarom"], messages.Select(message => (IReadOnlyList<object?>)
            [
                message.Since is { } since ? DutchText.Moment(since) : "onbekend",
                Tag("code", Text(message.Text)),
                message.Why ?? "niet bekend",
            ])));

    private async Task<XElement> RunsAsync(CancellationToken cancellation)
    {
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var note in await notes.LastAsync(cancellation))
            rows.Add([note.Function, DutchText.Moment(note.EndedAt), note.Failure is null ? "gelukt" : Tag("strong", Class("merk"), "mislukt"), note.EndedWellAt is { } well ? DutchText.Moment(well) : "nog nooit"]);

        return Tag(
            "section",
            Tag("h2", "Laatste uitvoering per onderdeel"),
            rows.Count == 0 ? Tag("p", Class("leeg"), "Er is nog niets uitgevoerd.") : PageTable.Of("uitvoering", "Onderdelen van het programma", ["Onderdeel", "Laatst", "Afloop", "Laatst gelukt"], rows));
    }
}
