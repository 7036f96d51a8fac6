using System.Globalization;
using LrtIntegration.Graph;
using Microsoft.Graph.Models;

namespace LrtIntegration.Intake.Mailboxes;

/// <summary>All that a mailbox received, in whatever folder it lies now: read, moved by a rule, in the junk or thrown away.</summary>
internal sealed class MailboxCount(GraphConnection graph, string address)
{
    private const int PageSize = 500;
    private static readonly string[] NotReceived = ["sentitems", "drafts", "outbox"];
    private static readonly string[] Asked = ["id", "subject", "receivedDateTime", "parentFolderId"];

    public async Task<IReadOnlyList<MailboxMessage>> ReceivedAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var folder in NotReceived)
        {
            if ((await graph.Client.Users[address].MailFolders[folder].GetAsync(asked => asked.QueryParameters.Select = ["id"], cancellation))?.Id is { } id)
                own.Add(id);
        }

        var received = new List<MailboxMessage>();
        await foreach (var message in ListAsync(from, cancellation))
        {
            if (message.ReceivedDateTime < until && !own.Contains(message.ParentFolderId ?? ""))
                received.Add(new MailboxMessage(message.Id!, message.Subject, message.ReceivedDateTime));
        }

        return received;
    }

    private async IAsyncEnumerable<Message> ListAsync(DateTimeOffset from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var messages = graph.Client.Users[address].Messages;
        string? link = null;
        do
        {
            var page = await (link is null ? messages : messages.WithUrl(link)).GetAsync(
                asked =>
                {
                    asked.Headers.Add("Prefer", SharedMailbox.ImmutableId);
                    if (link is not null)
                        return;
                    asked.QueryParameters.Filter = string.Create(CultureInfo.InvariantCulture, $"receivedDateTime ge {from.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}");
                    asked.QueryParameters.Select = Asked;
                    asked.QueryParameters.Top = PageSize;
                },
                cancellation);
            foreach (var message in page!.Value ?? [])
                yield return message;
            link = page.OdataNextLink;
        }
        while (link is not null);
    }
}
