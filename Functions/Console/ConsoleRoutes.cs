using LrtIntegration.Api;
using LrtIntegration.Console.Files;
using LrtIntegration.Console.Forms;
using LrtIntegration.Console.Pages;

namespace LrtIntegration.Console;

/// <summary>The addresses of the console: each with the least role that may use it, and each failure a page in Dutch.</summary>
internal static class ConsoleRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var page in routes.ServiceProvider.GetServices<ConsolePage>())
            routes.Get(ConsoleAddress.Of(page.Name), Role.Member, (services, visit) => services.GetRequiredService<ConsoleDesk>().ShowAsync(page, visit));
        routes.Get(ConsoleAddress.OfRequests + "/{id}", Role.Member, (services, visit) => services.GetRequiredService<ProgressPage>().AnswerAsync(visit));
        routes.Get(ConsoleAddress.OfDocuments, Role.Member, (services, visit) => services.GetRequiredService<PackDesk>().DocumentAsync(visit));
        routes.Get(ConsoleAddress.OfFile("{name}"), Role.None, (_, visit) => Task.FromResult(ConsoleFiles.Of(visit.Part("name"))));
        routes.Get(ConsoleAddress.Of("{**path}"), Role.Member, (_, _) => throw new ProblemException(Problem.Of(StatusCodes.Status404NotFound)));
        routes.Post(ConsoleAddress.OfRulings, (services, visit) => services.GetRequiredService<RulingCounter>().TakeAsync(visit));
        routes.Post(ConsoleAddress.OfRequests, (services, visit) => services.GetRequiredService<RebuildCounter>().TakeAsync(visit));
    }

    private static void Get(this IEndpointRouteBuilder routes, string pattern, Role least, Func<IServiceProvider, Visit, Task<IResult>> answer) =>
        routes.MapMethods(pattern, Reading, context => AnswerAsync(context, least, answer));

    private static void Post(this IEndpointRouteBuilder routes, string pattern, Func<IServiceProvider, Visit, Task<IResult>> answer) =>
        routes.MapPost(pattern, context => AnswerAsync(context, Role.Secretariat, answer));

    private static async Task AnswerAsync(HttpContext context, Role least, Func<IServiceProvider, Visit, Task<IResult>> answer)
    {
        var services = context.RequestServices;
        try
        {
            if (least is not Role.None)
                services.GetRequiredService<ConsoleAccess>().Check();
            var caller = services.GetRequiredService<Door>().Admit(context, least);
            await (await answer(services, new Visit(context, caller))).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            await ProblemPage.Of(ApiRoutes.ProblemOf(failure, context), services.GetRequiredService<ConsoleAccess>()).ExecuteAsync(context);
        }
    }
}
