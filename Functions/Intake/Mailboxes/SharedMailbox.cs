using LrtIntegration.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item;
using Microsoft.Kiota.Abstractions;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>A shared mailbox as Microsoft Graph shows it: what changed in a folder, a message as MIME, and where it is put when it was read.</summary>
internal sealed class SharedMailbox(GraphConnection graph, MailboxSettings settings)
{
    private const int PageSize = 50;
    private static readonly string[] Asked = ["id", "subject", "receivedDateTime"];
    private static readonly string[] ExpiredCodes = ["syncStateNotFound", "syncStateInvalid", "resyncRequired"];

    public MailboxSettings Settings { get; } = settings;

    private UserItemRequestBuilder Box => graph.Client.Users[Settings.Address];

    /// <summary>The changes since the link, or all that lies in the folder where it is null. Null where the link is known no more, and all must be listed again.</summary>
    public async Task<MailboxPage?> ChangesAsync(string folderId, string? link, CancellationToken cancellation)
    {
        var changes = Box.MailFolders[folderId].Messages.Delta;
        if (link is not null && !IsOfGraph(link, changes.ToGetRequestInformation().URI))
            return null;
        try
        {
            var page = await (link is null ? changes : changes.WithUrl(link)).GetAsDeltaGetResponseAsync(
                asked =>
                {
                    asked.Headers.Add("Prefer", ImmutableId, $"odata.maxpagesize={PageSize}");
                    if (link is null)
                        asked.QueryParameters.Select = Asked;
                },
                cancellation);
            return new MailboxPage(
                [.. (page!.Value ?? []).Where(IsThere).Select(message => new MailboxMessage(message.Id!, message.Subject, message.ReceivedDateTime))],
                page.OdataNextLink ?? page.OdataDeltaLink ?? throw new InvalidDataException("Microsoft Graph gaf een pagina zonder vervolg."),
                page.OdataNextLink is null ? MailboxPagePlace.Last : MailboxPagePlace.MoreFollows);
        }
        catch (ODataError expired) when (link is not null && IsExpired(expired))
        {
            return null;
        }
    }

    /// <summary>The message as it came, or null where it is there no more.</summary>
    public async Task<FetchedMail?> FetchAsync(string id, CancellationToken cancellation)
    {
        try
        {
            await using var mime = await Box.Messages[id].Content.GetAsync(asked => asked.Headers.Add("Prefer", ImmutableId), cancellation);
            return await FetchedMail.TakeAsync(mime ?? Stream.Null, cancellation);
        }
        catch (ApiException gone) when (gone.ResponseStatusCode is 404)
        {
            return null;
        }
    }

    /// <summary>Puts the message in a folder, with a category. A message that is there no more stays away.</summary>
    public async Task PutAsync(string id, string folderId, string? category, CancellationToken cancellation)
    {
        try
        {
            if (category is not null)
                await Box.Messages[id].PatchAsync(new Message { Categories = [category] }, asked => asked.Headers.Add("Prefer", ImmutableId), cancellation);
            await Box.Messages[id].Move.PostAsync(new() { DestinationId = folderId }, asked => asked.Headers.Add("Prefer", ImmutableId), cancellation);
        }
        catch (ApiException gone) when (gone.ResponseStatusCode is 404)
        {
            // Someone moved it to another mailbox, or removed it, after it was read: nothing is lost.
        }
    }

    internal const string ImmutableId = "IdType=\"ImmutableId\"";

    private static bool IsThere(Message message) => message.Id is not null && !message.AdditionalData.ContainsKey("@removed");

    private static bool IsExpired(ODataError error) =>
        error.ResponseStatusCode is 410 || ExpiredCodes.Contains(error.Error?.Code, StringComparer.OrdinalIgnoreCase);

    // A link that was kept leads to Graph, or nowhere.
    private static bool IsOfGraph(string link, Uri graph) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == graph.GetLeftPart(UriPartial.Authority);
}
