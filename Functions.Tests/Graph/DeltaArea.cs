using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LrtIntegration.Tests.Graph;

/// <summary>Delta queries over the messages of a folder: rounds of pages, each round from the state in which the one before it began.</summary>
/// <remarks>As Graph does, a round lists what was there when it began: a message may have left by the time that its page is read.</remarks>
internal sealed class DeltaArea(PostBoxes boxes, int largestPage = 1000) : IGraphArea
{
    private readonly Lock gate = new();
    private readonly List<Round> rounds = [];
    private int expired;

    /// <summary>No link that was given so far is known any more.</summary>
    public void ExpireLinks()
    {
        lock (gate)
            expired = rounds.Count;
    }

    public void Map(IEndpointRouteBuilder graph)
    {
        foreach (var call in new[] { "delta", "delta()", "microsoft.graph.delta()" })
            graph.MapGet($"/users/{{mailbox}}/mailFolders/{{folder}}/messages/{call}", Answer);
    }

    private IResult Answer(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        PostBoxes.KnowsOnly(context, "$select", "$deltatoken", "$skiptoken");
        var box = boxes.Of(context);
        if (box.Folder((string)context.Request.RouteValues["folder"]!) is not { } folder)
            return GraphError.NotFound();
        var (skip, delta) = (context.Request.Query["$skiptoken"].ToString(), context.Request.Query["$deltatoken"].ToString());
        lock (gate)
        {
            if (skip.Length > 0)
                return Known(skip.Split('.')[0]) is { } open ? Page(context, box, open, Number(skip.Split('.')[1])) : Resync(context, folder);
            if (delta.Length > 0)
                return Known(delta) is { } last ? Page(context, box, Begin(box, folder, last), at: 0) : Resync(context, folder);
            return Page(context, box, Begin(box, folder, after: null), at: 0);
        }
    }

    private Round Begin(PostBox box, PostFolder folder, Round? after)
    {
        var listed = after is null ? [.. box.In(folder.Id).Select(message => message.Id)] : box.ChangedSince(after.State, folder.Id);
        rounds.Add(new Round(rounds.Count, folder.Id, box.Now, listed, IsFirst: after is null));
        return rounds[^1];
    }

    private Round? Known(string number) => Number(number) is var at && at >= expired && at < rounds.Count ? rounds[at] : null;

    private IResult Page(HttpContext context, PostBox box, Round round, int at)
    {
        var size = Math.Min(largestPage, PreferredSize(context));
        var link = $"{context.Request.Scheme}://{context.Request.Host}/v1.0/users/{box.Address}/mailFolders/{round.FolderId}/messages/delta";
        var answer = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["@odata.context"] = $"https://graph.microsoft.com/v1.0/$metadata#users('{box.Address}')/mailFolders('{round.FolderId}')/messages",
            ["value"] = round.Listed.Skip(at).Take(size).Select(id => Item(box, round, id)).ToList(),
        };
        if (at + size < round.Listed.Count)
            answer["@odata.nextLink"] = string.Create(CultureInfo.InvariantCulture, $"{link}?$skiptoken={round.Number}.{at + size}");
        else
            answer["@odata.deltaLink"] = string.Create(CultureInfo.InvariantCulture, $"{link}?$deltatoken={round.Number}");
        return Results.Json(answer);
    }

    // A round that began before a message left still lists it; one that began after lists it as removed.
    private static Dictionary<string, object> Item(PostBox box, Round round, string id) =>
        box.Message(id) is { } message && (message.FolderId == round.FolderId || round.IsFirst)
            ? MessageShape.Of(message)
            : round.IsFirst
                ? new(StringComparer.Ordinal) { ["id"] = id, ["@odata.etag"] = "W/\"CQ\"", ["receivedDateTime"] = "2023-07-14T07:00:00Z", ["subject"] = "verwijderd" }
                : new(StringComparer.Ordinal) { ["@odata.type"] = "#microsoft.graph.message", ["id"] = id, ["@removed"] = new { reason = "deleted" } };

    private static IResult Resync(HttpContext context, PostFolder folder)
    {
        context.Response.Headers.Location = $"{context.Request.Scheme}://{context.Request.Host}/v1.0{context.Request.Path.Value!["/v1.0".Length..]}";
        return GraphError.Of(StatusCodes.Status410Gone, "SyncStateNotFound", $"The sync state generation is not found; synchronize {folder.DisplayName} again.");
    }

    private static int PreferredSize(HttpContext context) =>
        Regex.Match(context.Request.Headers["Prefer"].ToString(), "odata\\.maxpagesize=(?<size>\\d+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)) is { Success: true } match ? Number(match.Groups["size"].Value) : 10;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed record Round(int Number, string FolderId, int State, IReadOnlyList<string> Listed, bool IsFirst);
}
