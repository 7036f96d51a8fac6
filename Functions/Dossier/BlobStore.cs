using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LrtIntegration.Dossier;

/// <summary>The dossier in one container of Azure Blob Storage. A blob is committed whole or not at all, so a cancelled or killed write leaves nothing.</summary>
internal sealed class BlobStore(BlobContainerClient container) : IStore
{
    private static BlobRequestConditions Absent => new() { IfNoneMatch = ETag.All };

    public async Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var blob = await container.GetBlobClient(path).DownloadContentAsync(cancellation);
            return new StoredItem(blob.Value.Content.ToMemory(), blob.Value.Details.ETag.ToString());
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        UploadAsync(path, new MemoryStream(content.ToArray(), writable: false), Absent, cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation) =>
        UploadAsync(path, content, Absent, cancellation);

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation) =>
        UploadAsync(path, new MemoryStream(content.ToArray(), writable: false), new BlobRequestConditions { IfMatch = new ETag(etag) }, cancellation);

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Prefix = prefix }, cancellation))
            yield return blob.Name;
    }

    private async Task<bool> UploadAsync(string path, Stream content, BlobRequestConditions conditions, CancellationToken cancellation)
    {
        try
        {
            await container.GetBlobClient(path).UploadAsync(content, new BlobUploadOptions { Conditions = conditions }, cancellation);
            return true;
        }
        catch (RequestFailedException failure) when (failure.Status is 409 or 412)
        {
            return false;
        }
    }
}
