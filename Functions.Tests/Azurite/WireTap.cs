using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;

namespace LrtIntegration.Tests.Azurite;

/// <summary>Between a client and Azurite: counts the bytes that arrived, and can lose answers on their way back.</summary>
internal sealed class WireTap : HttpPipelinePolicy
{
    private long sent;
    private int toLose;

    public long Sent => Interlocked.Read(ref sent);

    /// <summary>The answers to so many coming writes are lost after the server did them.</summary>
    public void LoseAnswers(int count) => toLose = count;

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
        if (message.Response.Status < 300 && Interlocked.Decrement(ref toLose) >= 0)
            throw new IOException("The answer got lost.");
    }
}
