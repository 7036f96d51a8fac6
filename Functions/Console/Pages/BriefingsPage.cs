using System.Xml.Linq;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The packs with their versions and documents, the button for a new one, and what is being made.</summary>
internal sealed class BriefingsPage(PackCatalogue catalogue, PackRequests requests) : ConsolePage("briefings", "Briefings")
{
    private static readonly string[] ForPeople = [".pdf", ".docx", ".html"];

    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit) =>
    [
        await FailedRequest.OfAsync(requests, visit),
        await WaitingAsync(visit),
        RebuildButton.Of(visit),
        visit.Standing.Packs is { } packs ? await VersionsAsync(packs, visit.Visit.Cancellation) : PackPage.NoPackYet(visit),
        Meetings(visit),
    ];

    private async Task<XElement?> WaitingAsync(ConsoleVisit visit)
    {
        if (visit.Standing.Shown is not { } meeting)
            return null;
        var waiting = await requests.UnfinishedAsync(meeting.Date, visit.Visit.Cancellation).OrderBy(request => request.AskedAt).ToListAsync(visit.Visit.Cancellation);
        return waiting.Count == 0 ? null : Tag(
            "section",
            Tag("h2", "In bewerking"),
            Tag("ul", waiting.Select(request => Tag("li", Tag("a", At("href", ConsoleAddress.OfRequest(meeting.Date, request.Id)), Text($"Gevraagd op {DutchText.Moment(request.AskedAt)} door {request.By}"))))));
    }

    private async Task<XElement> VersionsAsync(PackVersions packs, CancellationToken cancellation)
    {
        var versions = new List<XElement>();
        foreach (var version in packs.Versions.Reverse())
        {
            var contents = await catalogue.ContentsAsync(packs.Meeting, version, cancellation);
            versions.Add(Tag(
                "article",
                Tag("h3", version == packs.Latest ? $"Versie {version} (de laatste)" : $"Versie {version}"),
                Documents(packs.Meeting, version, [.. (contents?.Files ?? []).Where(file => ForPeople.Contains(Path.GetExtension(file.Name), StringComparer.Ordinal))]),
                Tag(
                    "details",
                    Tag("summary", Tag("span", Class("weg"), $"Versie {version}: "), "alle bestanden"),
                    Documents(packs.Meeting, version, contents?.Files ?? []))));
        }

        return Tag("section", Tag("h2", $"Versies voor {DutchText.Date(packs.Meeting)}"), versions);
    }

    private static XElement Documents(DateOnly meeting, int version, IEnumerable<PackContent> files) => Tag(
        "ul",
        Class("documenten"),
        files.Select(file => Tag("li", Tag("a", At("href", ConsoleAddress.OfDocument(meeting, version, file.Name)), Text(file.Name)), $" ({Size(file.Size)})")));

    private static string Size(long bytes) => bytes < 1_000_000 ? $"{DutchText.Number(Math.Max(1, bytes / 1_000))} kB" : $"{DutchText.Number(Math.Round(bytes / 1_000_000m, 1))} MB";

    private static XElement? Meetings(ConsoleVisit visit) => visit.Standing.All.Count == 0 ? null : Tag(
        "section",
        Tag("h2", "Alle vergaderingen met een briefing"),
        PageTable.Of("vergaderingen", "Kies een vergadering om de gegevens ervan te zien", ["Vergadering", "Laatste versie", "Bekijk"], visit.Standing.All.Reverse().Select(packs => (IReadOnlyList<object?>)
        [
            DutchText.Date(packs.Meeting),
            $"versie {packs.Latest}",
            packs.Meeting == visit.Standing.Shown?.Date
                ? "wordt nu getoond"
                : Tag("a", At("href", ConsoleAddress.Of("") + ConsoleAddress.Query(packs.Meeting)), $"Toon {DutchText.Date(packs.Meeting)}"),
        ])));
}
