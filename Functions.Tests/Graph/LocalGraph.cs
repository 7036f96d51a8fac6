using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Tests.Graph;

/// <summary>Microsoft Graph on this machine, in its real shapes. A request that no area expects is written down and refused: who uses it asserts that there was none.</summary>
internal sealed class LocalGraph : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> requests = new();
    private readonly ConcurrentQueue<string> unexpected = new();

    private LocalGraph(WebApplication app) => this.app = app;

    /// <summary>For <c>Graph__BaseUrl</c>.</summary>
    public string BaseUrl => $"{app.Urls.Single()}/v1.0";

    public Troubles Troubles { get; } = new();

    public Crowd Crowd { get; } = new();

    /// <summary>Method and path with query of each request, in order of arrival.</summary>
    public IReadOnlyList<string> Requests => [.. requests];

    public IReadOnlyList<string> Unexpected => [.. unexpected];

    /// <param name="areas">What it answers to; each maps its own addresses below <c>/v1.0</c>.</param>
    public static async Task<LocalGraph> StartAsync(params IGraphArea[] areas)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var graph = new LocalGraph(builder.Build());
        graph.app.Use(graph.WatchAsync);
        graph.app.UseRouting();
        var wall = graph.app.MapGroup("/v1.0");
        foreach (var area in areas)
            area.Map(wall);
        graph.app.MapFallback("{**rest}", graph.Refuse);
        await graph.app.StartAsync();
        return graph;
    }

    public void Forget() => requests.Clear();

    public async ValueTask DisposeAsync()
    {
        Troubles.End();
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
        Troubles.Dispose();
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        var line = LineOf(context.Request);
        requests.Enqueue(line);
        using var present = Crowd.Enter(MailboxIn(context.Request.Path));
        if (await Troubles.HappenAsync(line, context))
            return;
        try
        {
            await next(context);
        }
        catch (Exception broken) when (broken is not UnexpectedRequestException and not OperationCanceledException)
        {
            unexpected.Enqueue($"{line}: {broken}");
            throw;
        }
        catch (UnexpectedRequestException reason)
        {
            unexpected.Enqueue($"{line}: {reason.Message}");
            await GraphError.Of(StatusCodes.Status400BadRequest, "RequestBroker--ParseUri", reason.Message).ExecuteAsync(context);
        }
    }

    private IResult Refuse(HttpContext context)
    {
        unexpected.Enqueue(LineOf(context.Request));
        return GraphError.Of(StatusCodes.Status400BadRequest, "BadRequest", "The local Graph does not expect this request.");
    }

    private static string LineOf(HttpRequest request) => $"{request.Method} {request.Path}{WebUtility.UrlDecode(request.QueryString.Value)}";

    private static string MailboxIn(PathString path) => path.Value?.Split('/') is ["", "v1.0", "users", var mailbox, ..] ? mailbox : "";
}

/// <summary>A part of Graph: a few addresses and what they answer.</summary>
internal interface IGraphArea
{
    void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder graph);
}

/// <summary>A request to a known address that is not as the local Graph expects it.</summary>
internal sealed class UnexpectedRequestException(string message) : Exception(message);
