using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;

namespace LrtIntegration.Tests.Azurite;

/// <summary>Between a client and Azurite: counts the bytes that arrived, and can lose answers on their way back.</summary>
internal sealed class WireTap : HttpPipelinePolicy
{
    private long sent;

    public long Sent => Interlocked.Read(ref sent);

    /// <summary>Whether the first answer to each write is lost, after the server did it.</summary>
    public bool LosesFirstAnswers { get; set; }

    /// <summary>The same container, reached through this.</summary>
    public BlobContainerClient On(BlobContainerClient container, string connectionString)
    {
        var options = new BlobClientOptions();
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.AddPolicy(this, HttpPipelinePosition.PerRetry);
        return new BlobServiceClient(connectionString, options).GetBlobContainerClient(container.Name);
    }

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        ProcessNext(message, pipeline);
        Settle(message);
    }

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await ProcessNextAsync(message, pipeline);
        Settle(message);
    }

    private void Settle(HttpMessage message)
    {
        if (message.Request.Content is not { } content || !content.TryComputeLength(out var length))
            return;

        Interlocked.Add(ref sent, length);
        if (LosesFirstAnswers && message.ProcessingContext.RetryNumber is 0 && message.Response.Status < 300)
            throw new IOException("The answer got lost.");
    }
}
