namespace LrtIntegration.Api;

/// <summary>The addresses of the API: each with the least role that may use it, and each failure an answer in Dutch.</summary>
internal static partial class ApiRoutes
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Get<TDesk>(this IEndpointRouteBuilder routes, string pattern, Role least, Func<TDesk, Visit, Task<IResult>> answer)
        where TDesk : notnull => routes.MapMethods(pattern, Reading, context => AnswerAsync(context, least, answer)).WithMetadata(least);

    public static void Post<TDesk>(this IEndpointRouteBuilder routes, string pattern, Role least, Func<TDesk, Visit, Task<IResult>> answer)
        where TDesk : notnull => routes.MapPost(pattern, context => AnswerAsync(context, least, answer)).WithMetadata(least);

    private static async Task AnswerAsync<TDesk>(HttpContext context, Role least, Func<TDesk, Visit, Task<IResult>> answer)
        where TDesk : notnull
    {
        try
        {
            var caller = context.RequestServices.GetRequiredService<Door>().Admit(context, least);
            var result = await answer(context.RequestServices.GetRequiredService<TDesk>(), new Visit(context, caller));
            await result.ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
        catch (Exception failure) when (!context.Response.HasStarted)
        {
            await ProblemOf(failure, context).ExecuteAsync(context);
        }
    }

    /// <summary>What the caller hears of a failure; one that nobody foresaw is logged.</summary>
    public static Problem ProblemOf(Exception failure, HttpContext context)
    {
        if (failure is ProblemException { Problem: var problem })
            return problem;
        if (failure is BadHttpRequestException { StatusCode: var status })
            return Problem.Of(status);
        Log.Failed(context.RequestServices.GetRequiredService<ILogger<Door>>(), context.Request.Method, context.GetEndpoint()?.DisplayName, failure);
        return Problem.Failed;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Endpoint} failed")]
        public static partial void Failed(ILogger logger, string method, string? endpoint, Exception failure);
    }
}

/// <summary>One request, by one caller.</summary>
internal sealed record Visit(HttpContext Context, Caller Caller)
{
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>A part of the address; empty where it is left out.</summary>
    public string Part(string name) => Context.Request.RouteValues[name]?.ToString() ?? "";
}
