using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>A store in one container of Azure Blob Storage, which is made when it is first written to. Each path is a block blob, and that is committed whole or not at all.</summary>
internal sealed class BlobStore(BlobContainerClient container) : IStore
{
    public async Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var blob = await BlobOf(path).DownloadContentAsync(cancellation);
            return new StoredItem(blob.Value.Content.ToMemory(), blob.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException failure) when (failure.Status is 404)
        {
            return null;
        }
    }

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        PlaceAsync(BlobOf(path), ContentStream.Over(content), new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellation);

    public async Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation)
    {
        var blob = BlobOf(path);
        return !await blob.ExistsAsync(cancellation) && await PlaceAsync(blob, content, new BlobRequestConditions { IfNoneMatch = ETag.All }, cancellation);
    }

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation) =>
        PlaceAsync(BlobOf(path), ContentStream.Over(content), new BlobRequestConditions { IfMatch = new ETag(etag) }, cancellation);

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var blobs = container.GetBlobsAsync(new GetBlobsOptions { Prefix = StorePath.CheckedPrefix(prefix) }, cancellation);
        await using var pages = blobs.AsPages().GetAsyncEnumerator(cancellation);
        while (await NextAsync(pages))
        {
            foreach (var blob in pages.Current.Values)
                yield return blob.Name;
        }
    }

    private Task<bool> PlaceAsync(BlockBlobClient blob, Stream content, BlobRequestConditions conditions, CancellationToken cancellation) =>
        new BlobDraft(container, blob, conditions).WriteAsync(content, cancellation);

    private static async Task<bool> NextAsync(IAsyncEnumerator<Page<BlobItem>> pages)
    {
        try
        {
            return await pages.MoveNextAsync();
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return false;
        }
    }

    private BlockBlobClient BlobOf(string path) => container.GetBlockBlobClient(StorePath.Checked(path));
}
