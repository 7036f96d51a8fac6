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

    protected abstract Task<IEnumerable<XElement?>> ContentAsync(ConsoleVisit visit, BriefingPack pack);

    private static string Absence(ConsoleVisit visit) => visit.Standing.Shown is { } meeting
        ? $"Voor de vergadering van {DutchText.Date(meeting.Date)} is nog geen briefing gemaakt."
        : "In de kalender staat geen vergadering.";
}
