using System.Globalization;
using System.Xml.Linq;
using LrtIntegration.Dossier;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The first page: the meeting, the deadline, what asks for attention, and how each source stands.</summary>
internal sealed class OverviewPage(PackRequests requests) : ConsolePage("", "Overzicht")
{
    public override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit)
    {
        var standing = visit.Standing;
        return
        [
            await FailedRequest.OfAsync(requests, visit),
            standing.Shown is { } meeting ? Dates(meeting, standing) : null,
            .. standing.Pack is { } pack ? OfPack(visit, pack) : [PackPage.NoPack(visit)],
            RebuildButton.Of(visit),
        ];
    }

    private static XElement Dates(Meeting meeting, Standing standing) => Tag(
        "dl",
        Class("kerncijfers"),
        KeyDate(meeting == standing.Next ? "Volgende vergadering" : "Vergadering", meeting.Date, standing.Today, string.Create(CultureInfo.InvariantCulture, $"{meeting.Time:HH:mm} uur{(meeting.Place.Length > 0 ? ", " : "")}{meeting.Place}")),
        KeyDate("Aanleverdeadline", meeting.PapersDue, standing.Today, ""),
        KeyDate("Verzending", meeting.SendOn, standing.Today, ""),
        Key("Laatste briefing", standing.Packs is { } packs ? $"Versie {packs.Latest}" : "Nog geen", ""));

    private static XElement KeyDate(string label, DateOnly day, DateOnly today, string more) =>
        Key(label, DutchText.Date(day), string.Join(", ", new[] { Distance(day.DayNumber - today.DayNumber), more }.Where(text => text.Length > 0)));

    private static XElement Key(string label, string value, string more) =>
        Tag("div", Tag("dt", label), Tag("dd", Class("waarde"), Text(value)), more.Length > 0 ? Tag("dd", Text(more)) : null);

    private static string Distance(int days) => days switch
    {
        0 => "vandaag",
        1 => "morgen",
        -1 => "gisteren",
        > 1 => $"over {DutchText.Number(days)} dagen",
        > -100 => $"{DutchText.Number(-days)} dagen geleden",
        _ => "",
    };

    private static XElement[] OfPack(ConsoleVisit visit, BriefingPack pack)
    {
        var todo = ToDo.Of(pack, visit.Standing).ToList();
        return
        [
            Tag(
                "section",
                Tag("h2", "Wat op u wacht"),
                todo.Count == 0
                    ? Tag("p", Class("leeg"), "Niets: alles is behandeld.")
                    : Tag("ul", Class("taken"), todo.Select(item => Tag("li", Tag("a", At("href", visit.AddressOf(item.Page)), item.Text))))),
            Tag(
                "section",
                Tag("h2", "Stand per bron"),
                Tag("p", CoverageTable.Lacking(pack), " ", Tag("a", At("href", visit.AddressOf("leveringen")), "Bekijk de leveringen")),
                CoverageTable.Of("stand", "Bronnen voor deze vergadering", pack.Coverage)),
        ];
    }
}
