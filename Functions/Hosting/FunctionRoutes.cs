namespace LrtIntegration.Hosting;

/// <summary>The addresses at which the host calls the functions: POST /Name. HTTP functions are forwarded and have routes of their own.</summary>
internal static class FunctionRoutes
{
    public static void MapTimer<TFunction>(this IEndpointRouteBuilder routes, string name)
        where TFunction : ITimerFunction =>
        routes.MapPost($"/{name}", (HttpRequest request, FunctionCall call, TFunction function) =>
            call.AnswerAsync(name, request, (invocation, end) => function.RunAsync(TimerTick.From(invocation), end)));

    public static void MapQueue<TFunction>(this IEndpointRouteBuilder routes, string name)
        where TFunction : IQueueFunction =>
        routes.MapPost($"/{name}", (HttpRequest request, FunctionCall call, TFunction function) =>
            call.AnswerAsync(name, request, (invocation, end) => function.RunAsync(QueueMessage.From(invocation), end)));
}
