using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using LrtIntegration.Intake;

namespace LrtIntegration.Dossier;

/// <summary>A blob that is being written: in one request, or, where it is big, in blocks that are nobody's until they are committed together. Blocks that never are, the service clears away.</summary>
internal sealed class BlobDraft(BlobContainerClient container, BlockBlobClient blob, BlobRequestConditions conditions)
{
    private const int BlockBytes = 4 * 1024 * 1024;
    private const string Writer = "writer";

    // Two writers of one path may stage blocks at the same time, and a retry must know its own work again: see HasWonAsync.
    private readonly string mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    public async Task WriteAsync(Stream content, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            var block = await NextAsync(content, buffer, cancellation);
            if (block.Length < BlockBytes)
                await InContainerAsync(() => blob.UploadAsync(ContentStream.Over(block), new BlobUploadOptions { Conditions = conditions, Metadata = Mark }, cancellation), cancellation);
            else
                await WriteBlocksAsync(block, content, buffer, cancellation);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether the blob is this draft after all: its answer got lost on the way, and the retry found the place taken by itself.</summary>
    public async Task<bool> HasWonAsync(CancellationToken cancellation)
    {
        try
        {
            var found = await blob.GetPropertiesAsync(cancellationToken: cancellation);
            return found.Value.Metadata.TryGetValue(Writer, out var writer) && writer == mark;
        }
        catch (RequestFailedException failure) when (failure.Status is 404 && conditions.IfMatch is not null)
        {
            return false;
        }
    }

    private Dictionary<string, string> Mark => new(StringComparer.Ordinal) { [Writer] = mark };

    private async Task WriteBlocksAsync(ReadOnlyMemory<byte> first, Stream content, byte[] buffer, CancellationToken cancellation)
    {
        var blocks = new List<string>();
        for (var block = first; block.Length > 0; block = await NextAsync(content, buffer, cancellation))
        {
            var name = Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{mark}-{blocks.Count:d6}")));
            await InContainerAsync(() => blob.StageBlockAsync(name, ContentStream.Over(block), cancellationToken: cancellation), cancellation);
            blocks.Add(name);
        }

        await blob.CommitBlockListAsync(blocks, new CommitBlockListOptions { Conditions = conditions, Metadata = Mark }, cancellation);
    }

    private async Task InContainerAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        try
        {
            await write();
        }
        catch (RequestFailedException failure) when (failure.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(cancellationToken: cancellation);
            await write();
        }
    }

    private static async Task<ReadOnlyMemory<byte>> NextAsync(Stream content, byte[] buffer, CancellationToken cancellation) =>
        buffer.AsMemory(0, await content.ReadAtLeastAsync(buffer.AsMemory(0, BlockBytes), BlockBytes, throwOnEndOfStream: false, cancellation));
}
