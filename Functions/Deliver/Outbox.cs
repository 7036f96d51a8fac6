using System.Globalization;
using LrtIntegration.Graph;
using LrtIntegration.Render;
using LrtIntegration.Render.Mail;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Messages.Item.Attachments.CreateUploadSession;
using Microsoft.Kiota.Abstractions.Serialization;
using MimeKit;

namespace LrtIntegration.Deliver;

/// <summary>The mailbox that sends, through Microsoft Graph. Each mail bears its delivery in a header and a property, by which it is found again.</summary>
internal sealed class Outbox(GraphConnection graph, DeliverySettings settings)
{
    private const string Header = "X-LRT-Delivery";

    // The set of properties in which Exchange keeps headers: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxprops
    private const string Property = "String {00020386-0000-0000-C000-000000000046} Name x-lrt-delivery";

    // Above this Graph wants a session: https://learn.microsoft.com/graph/outlook-large-attachments
    private const int MostInOneRequest = 3 * 1024 * 1024;
    private const int Slice = 10 * 320 * 1024;

    private static readonly string[] Sent = ["sentitems", "outbox"];

    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new(StringComparer.Ordinal) { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    private Microsoft.Graph.Users.Item.UserItemRequestBuilder Mailbox => graph.Client.Users[settings.From!];

    /// <summary>Whether the mail left, by an earlier try. A draft that such a try left behind is taken away.</summary>
    public async Task<bool> HasSentAsync(Delivery delivery, CancellationToken cancellation)
    {
        foreach (var folder in Sent)
        {
            if ((await InAsync(folder, delivery, cancellation)).Count > 0)
                return true;
        }

        foreach (var draft in await InAsync("drafts", delivery, cancellation))
            await Mailbox.MailFolders["drafts"].Messages[draft.Id!].DeleteAsync(cancellationToken: cancellation);
        return false;
    }

    /// <summary>Sends it. Throws <see cref="SendInDoubtException"/> where nobody knows whether it left; any other exception means that it did not.</summary>
    public async Task SendAsync(Delivery delivery, MailLetter letter, CancellationToken cancellation)
    {
        var id = await DraftAsync(delivery, letter, cancellation);
        foreach (var file in letter.Attachments)
            await AttachAsync(id, file, cancellation);
        try
        {
            await Mailbox.Messages[id].Send.PostAsync(cancellationToken: cancellation);
        }
        catch (Exception failure) when (failure is not ODataError { ResponseStatusCode: >= 400 and < 500 and not 408 })
        {
            throw new SendInDoubtException(failure);
        }
    }

    /// <summary>Dutch: why it was not sent.</summary>
    public static string ReasonOf(Exception failure) => failure switch
    {
        ODataError { Error.Code: "ErrorInvalidRecipients" } => "het adres bestaat niet of is niet geldig",
        ODataError { ResponseStatusCode: 429 } => "de mailserver heeft het te druk",
        ODataError { ResponseStatusCode: 401 or 403 } => "het programma mag niet verzenden vanuit deze postbus",
        ODataError error => $"de mailserver weigerde ({error.ResponseStatusCode}, {error.Error?.Code ?? "zonder reden"})",
        _ => $"de mailserver was niet te bereiken ({failure.GetType().Name})",
    };

    /// <summary>What failed, for the log: without the words of the mail server, which may name the recipient.</summary>
    public static string NameOf(Exception failure) => failure is ODataError error
        ? string.Create(CultureInfo.InvariantCulture, $"{error.ResponseStatusCode} {error.Error?.Code}")
        : failure.GetType().Name;

    private async Task<IReadOnlyList<Message>> InAsync(string folder, Delivery delivery, CancellationToken cancellation) =>
        (await Mailbox.MailFolders[folder].Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Property}' and ep/value eq '{delivery.Id}')";
                request.QueryParameters.Select = ["id"];
                request.QueryParameters.Top = 10;
                request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
            },
            cancellation))?.Value ?? [];

    // As MIME, so that the plain text goes along; then the property, as Graph promises to find no header.
    private async Task<string> DraftAsync(Delivery delivery, MailLetter letter, CancellationToken cancellation)
    {
        using var mail = MailFile.Message(letter with { Attachments = [] }, delivery.Id);
        mail.From.Add(new MailboxAddress("Secretariaat LRT", settings.From!));
        mail.To.Add(MailboxAddress.Parse(delivery.Recipient));
        mail.Headers.Add(Header, delivery.Id);
        var request = Mailbox.Messages.ToPostRequestInformation(new Message());
        using var content = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(MailFile.Bytes(mail))));
        request.Headers.Remove("Content-Type");
        request.SetStreamContent(content, "text/plain");
        request.Headers.Add("Prefer", "IdType=\"ImmutableId\"");
        var draft = await graph.Client.RequestAdapter.SendAsync(request, Message.CreateFromDiscriminatorValue, Errors, cancellation);
        await Mailbox.MailFolders["drafts"].Messages[draft!.Id!].PatchAsync(
            new Message { SingleValueExtendedProperties = [new() { Id = Property, Value = delivery.Id }] },
            asked => asked.Headers.Add("Prefer", "IdType=\"ImmutableId\""),
            cancellation);
        return draft.Id!;
    }

    private async Task AttachAsync(string id, RenderedDocument file, CancellationToken cancellation)
    {
        if (file.Content.Length < MostInOneRequest)
        {
            await Mailbox.Messages[id].Attachments.PostAsync(new FileAttachment { Name = file.Name, ContentType = file.ContentType, ContentBytes = file.Content }, cancellationToken: cancellation);
            return;
        }

        var item = new AttachmentItem { AttachmentType = AttachmentType.File, Name = file.Name, ContentType = file.ContentType, Size = file.Content.Length };
        var session = await Mailbox.Messages[id].Attachments.CreateUploadSession.PostAsync(new CreateUploadSessionPostRequestBody { AttachmentItem = item }, cancellationToken: cancellation);
        using var content = new MemoryStream(file.Content);
        var upload = new LargeFileUploadTask<FileAttachment>(session!, content, Slice, graph.Client.RequestAdapter);
        await upload.UploadAsync(cancellationToken: cancellation);
    }
}
