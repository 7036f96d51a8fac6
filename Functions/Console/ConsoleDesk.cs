using LrtIntegration.Api;
using LrtIntegration.Console.Forms;
using LrtIntegration.Console.Pages;

namespace LrtIntegration.Console;

/// <summary>Shows a page to a visitor.</summary>
internal sealed class ConsoleDesk(StandingReader standings, ConsoleAccess access, IServiceProvider services)
{
    public Task<IResult> ShowAsync(ConsolePage page, Visit visit) =>
        ShowAsync(page, visit, visit.Context.Request.Query[ConsoleAddress.MeetingKey].ToString(), failed: null);

    /// <summary>The page on which this form stands, once more: with what was filled in, and what is wrong with it.</summary>
    public Task<IResult> ShowAgainAsync(string page, Visit visit, string meeting, FailedForm failed) =>
        services.GetServices<ConsolePage>().FirstOrDefault(one => one.Name == page) is { } found
            ? ShowAsync(found, visit, meeting, failed)
            : throw new ProblemException(Problem.BadRequest("Het formulier noemt geen pagina van de console."));

    private async Task<IResult> ShowAsync(ConsolePage page, Visit visit, string meeting, FailedForm? failed)
    {
        var token = AntiForgery.TokenFor(visit.Context, access);
        var here = new ConsoleVisit(visit, await standings.ReadAsync(meeting, visit.Cancellation), token, failed);
        var content = await page.ContentAsync(here);
        var status = failed is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
        return new HtmlPage(status, Layout.Of(page, here, access, services.GetServices<ConsolePage>(), content));
    }
}
