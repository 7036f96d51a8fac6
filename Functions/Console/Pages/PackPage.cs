using System.Xml.Linq;
using LrtIntegration.Pack;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>A page about what stands in the latest briefing for the meeting; where there is none, it says so.</summary>
internal abstract class PackPage(string name, string title) : ConsolePage(name, title)
{
    public sealed override async Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit) =>
        visit.Standing.Pack is { } pack ? await ContentAsync(visit, pack) : [NoPack(visit)];

    public static XElement NoPack(ConsoleVisit visit) =>
        Tag("p", Class("leeg"), Absence(visit), " ", Tag("a", At("href", visit.AddressOf("briefings")), "Naar de briefings"));

    public static XElement NoPackYet(ConsoleVisit visit) => Tag("p", Class("leeg"), Absence(visit));

    /// <summary>A part of the page under a heading that counts what stands there.</summary>
    protected static XElement Group(string title, IEnumerable<XElement> items)
    {
        var all = items.ToList();
        return Tag("section", Tag("h2", $"{title} ({DutchText.Number(all.Count)})"), all.Count == 0 ? Tag("p", Class("leeg"), "Geen.") : null, all);
    }

    protected abstract Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack);

    private static string Absence(ConsoleVisit visit) => visit.Standing.Shown is { } meeting
        ? $"Voor de vergadering van {DutchText.Date(meeting.Date)} is nog geen briefing gemaakt."
        : "In de kalender staat geen vergadering.";
}
