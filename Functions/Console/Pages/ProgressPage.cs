using System.Xml.Linq;
using LrtIntegration.Api;
using LrtIntegration.Console.Files;
using LrtIntegration.Dossier;
using LrtIntegration.Reference;
using static LrtIntegration.Render.Html.Markup;

namespace LrtIntegration.Console.Pages;

/// <summary>How far a request for a briefing is. The one script of the console keeps it up to date; a link does so without.</summary>
internal sealed class ProgressPage(PackRequests requests, StandingReader standings, ConsoleAccess access, IServiceProvider services)
{
    private static readonly (PackRequestState State, string Text)[] Steps =
    [
        (PackRequestState.Queued, "Wacht op zijn beurt"), (PackRequestState.Collecting, "Leveringen ophalen"),
        (PackRequestState.Composing, "Samenstellen"), (PackRequestState.Rendering, "Documenten maken"), (PackRequestState.Done, "Klaar"),
    ];

    public async Task<IResult> AnswerAsync(Visit visit)
    {
        var (meeting, id) = (visit.Meeting(), visit.Part("id"));
        if (!PackMessage.IsId(id) || await requests.FindAsync(meeting, id, visit.Cancellation) is not { } request)
            return ProblemPage.Of(Problem.NotFound($"Dit verzoek om de briefing voor {DutchText.Date(meeting)} is er niet."), access);
        var here = new ConsoleVisit(visit, await standings.ReadAsync(ConsoleAddress.Day(meeting), visit.Cancellation), "", Failed: null);
        var title = $"Briefing voor {DutchText.Date(meeting)}";
        return new HtmlPage(StatusCodes.Status200OK, Layout.Of(title, "briefings", here, access, services.GetServices<ConsolePage>(), [Region(request, here)], ConsoleFiles.Script));
    }

    private static XElement Region(PackRequest request, ConsoleVisit visit)
    {
        var status = RebuildStatus.Of(request);
        var isBusy = request.State < PackRequestState.Failed;
        return Tag(
            "div",
            At("data-voortgang", isBusy ? "bezig" : "klaar"),
            At("data-stand", status.State),
            Tag("p", Class("stand"), At("role", "status"), Text(status.Text)),
            request.State is PackRequestState.Failed ? null : Tag("ol", Class("stappen"), Steps.Select(step => Step(step.State, step.Text, request.State))),
            request.Reason is null ? null : Tag("div", Class("let-op"), Tag("p", Tag("strong", "Reden:"), " ", Text(request.Reason)), Tag("p", Text(request.Advice ?? ""))),
            request.Remark is null ? null : Tag("p", Class("let-op"), Text(request.Remark)),
            Tag("p", Class("zacht"), Text($"Gevraagd op {DutchText.Moment(request.AskedAt)} door {request.By}.")),
            isBusy
                ? Tag("p", Tag("a", At("href", ConsoleAddress.OfRequest(request.Meeting, request.Id)), "Ververs deze pagina"))
                : Tag("p", Tag("a", At("href", visit.AddressOf("briefings")), request.State is PackRequestState.Done ? "Naar de documenten" : "Terug naar de briefings")));
    }

    private static XElement Step(PackRequestState step, string text, PackRequestState now) => Tag(
        "li",
        step < now || now is PackRequestState.Done ? Class("gedaan") : null,
        step == now && now is not PackRequestState.Done ? At("aria-current", "step") : null,
        text,
        step < now || now is PackRequestState.Done ? Tag("span", Class("weg"), " (gedaan)") : null);
}
