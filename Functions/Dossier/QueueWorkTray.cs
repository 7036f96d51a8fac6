using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>Work in the queues of Azure Storage, where the Functions host takes it out.</summary>
internal sealed class QueueWorkTray(AzureAccount account) : IWorkTray
{
    private const int MostPeeked = 32;
    private static readonly TimeSpan TimeToKeep = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ForEver = TimeSpan.FromSeconds(-1);

    // A client takes a while to make, and keeps its line to the service open.
    private readonly ConcurrentDictionary<string, QueueClient> queues = new(StringComparer.Ordinal);

    // Base64 is what Event Grid sends and what host.json tells the host to expect.
    public async Task PutAsync(WorkKind kind, string text, CancellationToken cancellation)
    {
        var queue = ToFill(kind);
        try
        {
            await SendAsync(queue, text, cancellation);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            await queue.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await SendAsync(queue, text, cancellation);
        }
    }

    public Task PrepareAsync(WorkKind kind, CancellationToken cancellation) => ToFill(kind).CreateIfNotExistsAsync(cancellationToken: cancellation);

    public async Task<StuckWork> StuckAsync(WorkKind kind, CancellationToken cancellation)
    {
        var queue = OfStuck(kind);
        try
        {
            var count = (await queue.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;
            PeekedMessage[] first = (await queue.PeekMessagesAsync(MostPeeked, cancellation)).Value;
            return new StuckWork(count, [.. first.Select(message => new StuckPiece(message.MessageId, Decoded(message.Body), message.InsertedOn))]);
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            return new StuckWork(0, []);
        }
    }

    public async Task MoveStuckAsync(WorkKind kind, Func<StuckPiece, CancellationToken, Task> keep, CancellationToken cancellation)
    {
        var queue = OfStuck(kind);
        try
        {
            while ((await queue.ReceiveMessagesAsync(MostPeeked, TimeToKeep, cancellation)).Value is { Length: > 0 } messages)
            {
                foreach (var message in messages)
                {
                    await keep(new StuckPiece(message.MessageId, Decoded(message.Body), message.InsertedOn), cancellation);
                    await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation);
                }
            }
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == QueueErrorCode.QueueNotFound)
        {
            // Nothing ever failed five times.
        }
    }

    private QueueClient ToFill(WorkKind kind) => queues.GetOrAdd(WorkQueueName.Of(kind), name => account.Queue(name, QueueMessageEncoding.Base64));

    private QueueClient OfStuck(WorkKind kind) => queues.GetOrAdd(WorkQueueName.OfStuck(kind), name => account.Queue(name, QueueMessageEncoding.None));

    private static async Task SendAsync(QueueClient queue, string text, CancellationToken cancellation) =>
        await queue.SendMessageAsync(text, visibilityTimeout: null, ForEver, cancellation);

    // A message may be stuck for the very reason that it is not base64: it is shown as it is.
    private static string Decoded(BinaryData body)
    {
        var text = body.ToString();
        return Base64.IsValid(text) ? Encoding.UTF8.GetString(Convert.FromBase64String(text)) : text;
    }
}
