using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LrtIntegration.Benchmarks.Mailbox;

/// <summary>Microsoft Graph over the full mailbox, on this machine: a process of its own, so that its memory is not counted as the program's.</summary>
internal sealed partial class GraphDouble(int mails)
{
    // About what a request to Graph takes at its quickest.
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(10);

    private readonly PostRoom room = new(mails);
    private readonly Traffic traffic = new();

    /// <summary>Answers until it is killed. Its port is the first line that it writes.</summary>
    public static async Task RunAsync(int mails)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        new GraphDouble(mails).Map(app);
        await app.StartAsync();
        await System.Console.Out.WriteLineAsync(new Uri(app.Urls.Single()).Port.ToString(CultureInfo.InvariantCulture));
        await app.WaitForShutdownAsync();
    }

    private void Map(WebApplication app)
    {
        app.Use(WatchAsync);
        app.UseRouting();
        app.MapGet("/figures", () => Results.Json(new ServerFigures(traffic.Requests, traffic.Mails, traffic.MostAtOnce, traffic.Unexpected, room.Counts)));
        var box = app.MapGroup($"/v1.0/users/{FullMailbox.Address}");
        box.MapGet("/mailFolders", ListFolders);
        box.MapGet("/mailFolders/{folder}", (string folder) => Results.Json(new { id = folder }));
        foreach (var call in new[] { "delta", "delta()", "microsoft.graph.delta()" })
            box.MapGet($"/mailFolders/inbox/messages/{call}", Changes);
        box.MapGet("/messages/{id}/$value", (string id) => Results.Stream(body => FullMailbox.WriteAsync(PostRoom.NumberOf(id), body), "text/plain"));
        box.MapPatch("/messages/{id}", (string id) => Results.Json(new { id }));
        foreach (var call in new[] { "move", "microsoft.graph.move" })
            box.MapPost($"/messages/{{id}}/{call}", (Delegate)MoveAsync);
        box.MapGet("/messages", List);
        app.MapFallback("{**rest}", (HttpContext context) =>
        {
            traffic.Refuse(context.Request.Path);
            return Results.BadRequest();
        });
    }

    private async Task WatchAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments("/v1.0", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        using var present = traffic.Enter(context.Request.Path);
        await Task.Delay(Latency);
        await next(context);
    }

    private static IResult ListFolders(HttpContext context) =>
        Results.Json(new { value = PostRoom.Folders.Where(name => context.Request.Query["$filter"] == $"displayName eq '{name}'").Select(name => new { id = name.Replace(' ', '-') }).ToList() });

    private IResult Changes(HttpContext context)
    {
        var (skip, delta) = (context.Request.Query["$skiptoken"].ToString(), context.Request.Query["$deltatoken"].ToString());
        var (round, at) = skip.Length > 0 ? (Number(skip.Split('.')[0]), Number(skip.Split('.')[1])) : (room.Begin(delta.Length > 0 ? Number(delta) : null), 0);
        var size = Number(PageSize().Match(context.Request.Headers["Prefer"].ToString()).Groups["size"].Value);
        var listed = room.Round(round);
        var link = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}";
        var answer = new Dictionary<string, object>(StringComparer.Ordinal) { ["value"] = listed.Skip(at).Take(size).Select(Item).ToList() };
        if (at + size < listed.Count)
            answer["@odata.nextLink"] = string.Create(CultureInfo.InvariantCulture, $"{link}?$skiptoken={round}.{at + size}");
        else
            answer["@odata.deltaLink"] = string.Create(CultureInfo.InvariantCulture, $"{link}?$deltatoken={round}");
        return Results.Json(answer);
    }

    private object Item(int number) => room.LiesInInbox(number)
        ? Shape(number)
        : new Dictionary<string, object>(StringComparer.Ordinal) { ["id"] = PostRoom.IdOf(number), ["@removed"] = new { reason = "deleted" } };

    private static object Shape(int number) => new { id = PostRoom.IdOf(number), subject = FullMailbox.SubjectOf(number), receivedDateTime = FullMailbox.ReceivedAt(number), parentFolderId = "ergens" };

    private async Task<IResult> MoveAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var to = body.RootElement.EnumerateObject().Single(property => string.Equals(property.Name, "destinationId", StringComparison.OrdinalIgnoreCase)).Value.GetString()!;
        var id = (string)context.Request.RouteValues["id"]!;
        room.Move(PostRoom.NumberOf(id), PostRoom.Folders.ToList().FindIndex(name => name.Replace(' ', '-') == to));
        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }

    // The count of the day: all mails came before the mailbox was first read, so it has nothing to count.
    private static IResult List() => Results.Json(new { value = Array.Empty<object>() });

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"odata\.maxpagesize=(?<size>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageSize();
}

/// <summary>What the double has seen since it began.</summary>
/// <param name="Mails">How many times a mail was fetched.</param>
/// <param name="Folders">How many mails lie in the inbox, in Verwerkt and in Niet verwerkt.</param>
internal sealed record ServerFigures(int Requests, int Mails, int MostAtOnce, IReadOnlyList<string> Unexpected, IReadOnlyList<int> Folders);
