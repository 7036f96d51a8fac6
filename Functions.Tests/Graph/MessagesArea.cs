using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LrtIntegration.Tests.Graph;

/// <summary>Messages one by one (as MIME, categorised, moved), and all of a mailbox in pages.</summary>
internal sealed class MessagesArea(PostBoxes boxes) : IGraphArea
{
    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/users/{mailbox}/messages/{id}/$value", Mime);
        graph.MapPatch("/users/{mailbox}/messages/{id}", (Delegate)CategoriseAsync);
        foreach (var call in new[] { "move", "microsoft.graph.move" })
            graph.MapPost($"/users/{{mailbox}}/messages/{{id}}/{call}", (Delegate)MoveAsync);
        graph.MapGet("/users/{mailbox}/messages", List);
    }

    private IResult Mime(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        PostBoxes.KnowsOnly(context);
        return Message(context) is { } message ? Results.Stream(message.Mime(), "text/plain") : GraphError.NotFound();
    }

    private async Task<IResult> CategoriseAsync(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var given = body.RootElement.EnumerateObject().Where(property => property.Name is not "@odata.type").ToList();
        if (given is not [{ Name: "categories" } categories])
            throw new UnexpectedRequestException($"A message may only get categories: {body.RootElement}.");
        var box = boxes.Of(context);
        return box.Categorise(Id(context), [.. categories.Value.EnumerateArray().Select(one => one.GetString()!)])
            ? Results.Json(MessageShape.Of(box.Message(Id(context))!))
            : GraphError.NotFound();
    }

    private async Task<IResult> MoveAsync(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var box = boxes.Of(context);
        var destination = body.RootElement.EnumerateObject().FirstOrDefault(property => string.Equals(property.Name, "destinationId", StringComparison.OrdinalIgnoreCase)).Value;
        if (box.Folder(destination.GetString()!) is not { } folder)
            throw new UnexpectedRequestException($"There is no folder to move to: {body.RootElement}.");
        return box.Move(Id(context), folder.Id)
            ? Results.Json(MessageShape.Of(box.Message(Id(context))!), statusCode: StatusCodes.Status201Created)
            : GraphError.NotFound();
    }

    private IResult List(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        PostBoxes.KnowsOnly(context, "$filter", "$select", "$top", "$skip", "$orderby");
        var box = boxes.Of(context);
        var query = context.Request.Query;
        var since = DateTimeOffset.Parse(query["$filter"].ToString().Replace("receivedDateTime ge ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var (top, skip) = (int.Parse(query["$top"].ToString(), CultureInfo.InvariantCulture), int.TryParse(query["$skip"], CultureInfo.InvariantCulture, out var given) ? given : 0);
        var found = box.Messages.Where(message => message.ReceivedAt >= since).ToList();
        var answer = new Dictionary<string, object>(StringComparer.Ordinal) { ["value"] = found.Skip(skip).Take(top).Select(MessageShape.Of).ToList() };
        if (skip + top < found.Count)
        {
            var rest = string.Join('&', query.Where(option => option.Key is not "$skip").Select(option => $"{option.Key}={Uri.EscapeDataString(option.Value.ToString())}"));
            answer["@odata.nextLink"] = string.Create(CultureInfo.InvariantCulture, $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}?{rest}&$skip={skip + top}");
        }

        return Results.Json(answer);
    }

    private PostMessage? Message(HttpContext context) => boxes.Of(context).Message(Id(context));

    private static string Id(HttpContext context) => (string)context.Request.RouteValues["id"]!;
}
