using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace LrtIntegration.Intake;

/// <summary>A container of Azure Blob Storage as the drop box. Only read: what senders left there stays as it is.</summary>
internal sealed class BlobDropBox(BlobContainerClient container, IntakeLimits limits) : IDropBox
{
    private readonly Inspection inspection = new(limits);

    public string Container => container.Name;

    public async IAsyncEnumerable<BoxedDrop> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var blob in container.GetBlobsAsync(new GetBlobsOptions { Traits = BlobTraits.Metadata }, cancellation))
        {
            if (!IsFolder(blob.Metadata))
                yield return Boxed(blob.Name, blob.Properties.ETag!.Value, blob.Properties.LastModified!.Value, blob.Properties.ContentLength!.Value);
        }
    }

    public async Task<BoxedDrop?> FindAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var found = (await container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellation)).Value;
            return IsFolder(found.Metadata) ? null : Boxed(name, found.ETag, found.LastModified, found.ContentLength);
        }
        catch (RequestFailedException failure) when (failure.Status is 404)
        {
            return null;
        }
    }

    private BoxedDrop Boxed(string name, ETag version, DateTimeOffset modified, long length)
    {
        var received = modified.AddTicks(-(modified.Ticks % TimeSpan.TicksPerSecond)).ToUniversalTime();
        var arrival = new Arrival(BoxedDrop.OriginOf(name), Sender: null, received, name[(name.LastIndexOf('/') + 1)..]);
        return new BoxedDrop(name, version.ToString().Trim('"'), async cancellation =>
        {
            try
            {
                return await TakeAsync(container.GetBlobClient(name), new BlobRequestConditions { IfMatch = version }, length, arrival, cancellation);
            }
            catch (RequestFailedException failure) when (failure.Status is 404 or 412)
            {
                throw new IOException($"The drop {name} was replaced or removed while it was being taken.", failure);
            }
        });
    }

    private async Task<Drop> TakeAsync(BlobClient blob, BlobRequestConditions version, long length, Arrival arrival, CancellationToken cancellation)
    {
        if (length <= limits.BytesPerFile)
        {
            var whole = await blob.DownloadContentAsync(new BlobDownloadOptions { Conditions = version }, cancellation);
            return inspection.Inspect(whole.Value.Content.ToMemory(), arrival);
        }

        await using var passing = (await blob.DownloadStreamingAsync(new BlobDownloadOptions { Conditions = version }, cancellation)).Value.Content;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(passing, cancellation));
        return new Drop(hash, default, DropFormat.Unknown, arrival, inspection.TooLarge(length))
        {
            Oversize = () => blob.DownloadStreaming(new BlobDownloadOptions { Conditions = version }, CancellationToken.None).Value.Content,
            IsWhole = false,
        };
    }

    // An account with a hierarchical namespace lists its folders as empty blobs: https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-known-issues
    private static bool IsFolder(IDictionary<string, string>? metadata) =>
        metadata is not null && metadata.TryGetValue("hdi_isfolder", out var folder) && folder.Equals("true", StringComparison.OrdinalIgnoreCase);
}
