namespace LrtIntegration.Hosting;

/// <summary>The addresses at which the host calls the functions: POST /Name. HTTP functions are forwarded and have routes of their own.</summary>
internal static class FunctionRoutes
{
    public static void MapTimer<TFunction>(this IEndpointRouteBuilder routes, string name)
        where TFunction : ITimerFunction =>
        routes.Map(name, TimerTick.From, context => context.GetRequiredService<TFunction>().RunAsync);

    public static void MapQueue<TFunction>(this IEndpointRouteBuilder routes, string name)
        where TFunction : IQueueFunction =>
        routes.Map(name, QueueMessage.From, services => (message, end) =>
            FollowAsync(name, message, () => services.GetRequiredService<TFunction>(), services.GetRequiredService<ICallWitness>(), end));

    /// <summary>Follows one message; why that failed is kept.</summary>
    public static async Task FollowAsync(string name, QueueMessage message, Func<IQueueFunction> function, ICallWitness witness, CancellationToken end)
    {
        try
        {
            await function().RunAsync(message, end);
        }
        catch (Exception failure)
        {
            await witness.SawFailingAsync(name, message.Text, failure);
            throw;
        }
    }

    // Plain delegates: what the framework makes of typed ones costs time at the first call.
    private static void Map<TTrigger>(
        this IEndpointRouteBuilder routes,
        string name,
        Func<Invocation, TTrigger> trigger,
        Func<IServiceProvider, Func<TTrigger, CancellationToken, Task>> function) => routes
        .MapPost($"/{name}", context => context.RequestServices.GetRequiredService<FunctionCall>()
            .AnswerAsync(name, context, (invocation, end) => function(context.RequestServices)(trigger(invocation), end)))
        .WithMetadata(new FunctionName(name));
}

/// <summary>The name of the function that an address belongs to; it is the name of the folder with its function.json.</summary>
internal sealed record FunctionName(string Name);
