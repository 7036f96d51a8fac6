using System.Security.Cryptography;
using System.Xml.Linq;
using LrtIntegration.Console.Forms;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>The button that asks for a new briefing, with what it does.</summary>
internal static class RebuildButton
{
    public static XElement? Of(ConsoleVisit visit) => visit.Standing.Shown is not { } meeting || !visit.MayDecide ? null : Tag(
        "section",
        Tag("h2", "Briefing maken"),
        Tag("p", "Nieuwe leveringen worden opgehaald en uw besluiten verwerkt. Is er niets veranderd, dan blijft de laatste versie gelden."),
        FormMarkup.Rebuild(meeting.Date, RandomNumberGenerator.GetHexString(32, lowercase: true), $"Maak de briefing voor {DutchText.Date(meeting.Date)}", visit));
}
