using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Tests.Teams;

/// <summary>A Teams workflow on this machine: it takes cards, or fails as it was told.</summary>
internal sealed class LocalTeams : IAsyncDisposable
{
    public const string Secret = "sig=dit-mag-niemand-zien";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<JsonElement> cards = new();
    private readonly ConcurrentQueue<int> failures = new();

    private LocalTeams(WebApplication app) => this.app = app;

    public string WorkflowUrl => $"{app.Urls.Single()}/workflows/1/triggers/manual/paths/invoke?{Secret}";

    public int Requests { get; private set; }

    public IReadOnlyList<JsonElement> Cards => [.. cards];

    public static async Task<LocalTeams> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var teams = new LocalTeams(builder.Build());
        teams.app.MapPost("/workflows/1/triggers/manual/paths/invoke", (Delegate)teams.TakeAsync);
        await teams.app.StartAsync();
        return teams;
    }

    /// <summary>The next requests fail with this status; 0 takes the card and gives no answer.</summary>
    public void Fail(int status, int times = 1)
    {
        for (var time = 0; time < times; time++)
            failures.Enqueue(status);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        Requests++;
        var failing = failures.TryDequeue(out var status);
        if (failing && status != 0)
            return Results.StatusCode(status);
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        cards.Enqueue(body.RootElement.Clone());
        if (failing)
            context.Abort();
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }
}
