using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MimeKit;

namespace LrtIntegration.Tests.Graph;

/// <summary>One mailbox that sends: drafts as MIME, their property, attachments in one request or in a session, the sending itself, and what was sent.</summary>
internal sealed partial class SendingArea(string address) : IGraphArea
{
    private const string Property = "String {00020386-0000-0000-C000-000000000046} Name x-lrt-delivery";

    private readonly Lock gate = new();
    private readonly List<SentMail> mails = [];
    private int drafted;

    /// <summary>Addresses that Graph refuses.</summary>
    public HashSet<string> Unknown { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many of the next mails are sent without an answer to who asked.</summary>
    public int AnswersToLose { get; set; }

    /// <summary>Bytes of the largest piece of a session.</summary>
    public int LargestUpload { get; private set; }

    public IReadOnlyList<SentMail> Sent => In("sentitems");

    public IReadOnlyList<SentMail> To(string recipient) => [.. Sent.Where(mail => mail.To == recipient)];

    public IReadOnlyList<SentMail> In(string folder)
    {
        lock (gate)
            return [.. mails.Where(mail => mail.Folder == folder)];
    }

    public void Map(IEndpointRouteBuilder graph)
    {
        graph.MapPost("/users/{mailbox}/messages", (Delegate)DraftAsync);
        graph.MapPatch("/users/{mailbox}/mailFolders/drafts/messages/{id}", (Delegate)MarkAsync);
        graph.MapDelete("/users/{mailbox}/mailFolders/drafts/messages/{id}", Delete);
        graph.MapGet("/users/{mailbox}/mailFolders/{folder}/messages", Find);
        graph.MapPost("/users/{mailbox}/messages/{id}/attachments", (Delegate)AttachAsync);
        graph.MapPost("/users/{mailbox}/messages/{id}/attachments/createUploadSession", (Delegate)OpenSessionAsync);
        graph.MapPut("/upload/{id}/{name}", (Delegate)UploadAsync);
        graph.MapPost("/users/{mailbox}/messages/{id}/send", Send);
        graph.MapPost("/users/{mailbox}/messages/{id}/microsoft.graph.send", Send);
    }

    private async Task<IResult> DraftAsync(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        if (context.Request.ContentType is not "text/plain")
            throw new UnexpectedRequestException($"A draft comes as MIME, not as {context.Request.ContentType}.");
        using var reader = new StreamReader(context.Request.Body);
        using var mime = new MemoryStream(Convert.FromBase64String(await reader.ReadToEndAsync()));
        var mail = new SentMail($"AAkALg-{Interlocked.Increment(ref drafted)}", await MimeMessage.LoadAsync(mime));
        if (mail.From != address || context.Request.RouteValues["mailbox"] as string != address)
            throw new UnexpectedRequestException($"This mailbox does not send for {mail.From}.");
        lock (gate)
            mails.Add(mail);
        return Results.Json(new { id = mail.Id, isDraft = true }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> MarkAsync(HttpContext context)
    {
        PostBoxes.AsksForImmutableIds(context);
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var property = body.RootElement.GetProperty("singleValueExtendedProperties").EnumerateArray().Single();
        if (property.GetProperty("id").GetString() != Property)
            throw new UnexpectedRequestException($"This property is not expected: {property}.");
        Draft(context).Delivery = property.GetProperty("value").GetString();
        return Results.Json(new { id = Draft(context).Id });
    }

    private IResult Find(HttpContext context)
    {
        PostBoxes.KnowsOnly(context, "$filter", "$select", "$top");
        var filter = Filter().Match(context.Request.Query["$filter"].ToString());
        if (!filter.Success)
            throw new UnexpectedRequestException($"This filter is not expected: {context.Request.Query["$filter"]}.");
        var found = In((string)context.Request.RouteValues["folder"]!).Where(mail => mail.Delivery == filter.Groups["id"].Value);
        return Results.Json(new { value = found.Select(mail => new { id = mail.Id }).ToList() });
    }

    private IResult Delete(HttpContext context)
    {
        Draft(context).Folder = "deleteditems";
        return Results.NoContent();
    }

    private async Task<IResult> AttachAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var (root, content) = (body.RootElement, body.RootElement.GetProperty("contentBytes").GetBytesFromBase64());
        if (content.Length >= 3 * 1024 * 1024 || root.GetProperty("@odata.type").GetString() != "#microsoft.graph.fileAttachment")
            throw new UnexpectedRequestException("An attachment of 3 MB or more needs a session.");
        Draft(context).Attachments[root.GetProperty("name").GetString()!] = content;
        return Results.Json(new { id = "attachment" }, statusCode: StatusCodes.Status201Created);
    }

    private static readonly string[] Ranges = ["0-"];

    private async Task<IResult> OpenSessionAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var item = body.RootElement.EnumerateObject().Single(property => string.Equals(property.Name, "AttachmentItem", StringComparison.OrdinalIgnoreCase)).Value;
        var (name, size) = (item.GetProperty("name").GetString()!, item.GetProperty("size").GetInt32());
        Draft(context).Attachments[name] = new byte[size];
        var link = $"{context.Request.Scheme}://{context.Request.Host}/v1.0/upload/{Draft(context).Id}/{name}";
        return Results.Json(new { uploadUrl = link, expirationDateTime = "2030-01-01T00:00:00Z", nextExpectedRanges = Ranges }, statusCode: StatusCodes.Status201Created);
    }

    private async Task<IResult> UploadAsync(HttpContext context)
    {
        var range = System.Net.Http.Headers.ContentRangeHeaderValue.Parse(context.Request.Headers.ContentRange.ToString());
        var content = Draft(context).Attachments[(string)context.Request.RouteValues["name"]!];
        var length = (int)(range.To! - range.From! + 1);
        await context.Request.Body.ReadExactlyAsync(content.AsMemory((int)range.From!, length));
        LargestUpload = Math.Max(LargestUpload, length);
        if (range.To + 1 < content.Length)
            return Results.Json(new { expirationDateTime = "2030-01-01T00:00:00Z", nextExpectedRanges = new[] { string.Create(CultureInfo.InvariantCulture, $"{range.To + 1}-") } });
        context.Response.Headers.Location = "https://outlook.example/attachment";
        return Results.StatusCode(StatusCodes.Status201Created);
    }

    private IResult Send(HttpContext context)
    {
        var mail = Draft(context);
        if (Unknown.Contains(mail.To))
            return GraphError.Of(StatusCodes.Status400BadRequest, "ErrorInvalidRecipients", $"At least one recipient isn't valid., Recipient '{mail.To}' is not resolved.");
        mail.Folder = "sentitems";
        if (AnswersToLose > 0)
        {
            AnswersToLose--;
            context.Abort();
        }

        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private SentMail Draft(HttpContext context)
    {
        lock (gate)
            return mails.Find(mail => mail.Id == (string)context.Request.RouteValues["id"]! && mail.Folder == "drafts") ?? throw new UnexpectedRequestException("There is no such draft.");
    }

    [GeneratedRegex(@"^singleValueExtendedProperties/Any\(ep: ep/id eq 'String \{00020386-0000-0000-C000-000000000046\} Name x-lrt-delivery' and ep/value eq '(?<id>[0-9a-f]{32})'\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filter();
}
