using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace LrtIntegration.Tests.Graph;

/// <summary>The folders of a mailbox: found by id, by their well-known name or in a listing, and made.</summary>
internal sealed class FoldersArea(PostBoxes boxes) : IGraphArea
{
    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapGet("/users/{mailbox}/mailFolders", List);
        graph.MapPost("/users/{mailbox}/mailFolders", (Delegate)MakeAsync);
        graph.MapGet("/users/{mailbox}/mailFolders/{folder}", One);
    }

    private IResult List(HttpContext context)
    {
        PostBoxes.KnowsOnly(context, "$select", "$top", "$filter");
        var box = boxes.Of(context);
        var filter = context.Request.Query["$filter"].ToString();
        return Results.Json(new { value = box.Folders.Where(folder => filter.Length is 0 || filter == $"displayName eq '{folder.DisplayName.Replace("'", "''", StringComparison.Ordinal)}'").Select(folder => Shape(box, folder)).ToList() });
    }

    private IResult One(HttpContext context)
    {
        PostBoxes.KnowsOnly(context, "$select");
        var box = boxes.Of(context);
        return box.Folder((string)context.Request.RouteValues["folder"]!) is { } folder ? Results.Json(Shape(box, folder)) : GraphError.NotFound();
    }

    private async Task<IResult> MakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var name = body.RootElement.EnumerateObject().First(property => string.Equals(property.Name, "displayName", StringComparison.OrdinalIgnoreCase)).Value.GetString()!;
        var box = boxes.Of(context);
        return box.Folders.Any(folder => string.Equals(folder.DisplayName, name, StringComparison.OrdinalIgnoreCase))
            ? GraphError.Of(StatusCodes.Status409Conflict, "ErrorFolderExists", "A folder with the specified name already exists.")
            : Results.Json(Shape(box, box.AddFolder(name)), statusCode: StatusCodes.Status201Created);
    }

    private static Dictionary<string, object> Shape(PostBox box, PostFolder folder) => new(StringComparer.Ordinal)
    {
        ["id"] = folder.Id,
        ["displayName"] = folder.DisplayName,
        ["totalItemCount"] = box.In(folder.Id).Count,
    };
}
