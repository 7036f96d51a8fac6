using System.Xml.Linq;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>That the last briefing that was asked for could not be made, and why; nothing where it could.</summary>
internal static class FailedRequest
{
    public static async Task<XElement?> OfAsync(PackRequests requests, ConsoleVisit visit) =>
        visit.Standing.Shown is { } meeting
        && await requests.LastEndedAsync(meeting.Date, visit.Visit.Cancellation) is { State: PackRequestState.Failed } request
            ? Of(request)
            : null;

    private static XElement Of(PackRequest request) => Tag(
        "div",
        Class("let-op"),
        Tag("p", Tag("strong", Text($"De briefing die {request.By} op {DutchText.Moment(request.AskedAt)} vroeg, kon niet worden gemaakt."))),
        Tag("p", Text(string.Join(' ', new[] { request.Reason, request.Advice }.OfType<string>()))),
        Tag("p", Tag("a", At("href", ConsoleAddress.OfRequest(request.Meeting, request.Id)), "Bekijk het verzoek")));
}
