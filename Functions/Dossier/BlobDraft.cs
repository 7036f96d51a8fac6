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

    // Two writers of one path stage their blocks side by side, and a write whose answer got lost must be known again: each draft bears a mark.
    private readonly string mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether this draft became the blob; false where the conditions were not met.</summary>
    public async Task<bool> WriteAsync(Stream content, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(BlockBytes);
        try
        {
            var block = await NextAsync(content, buffer, cancellation);
            if (block.Length < BlockBytes && await PlacedAsync(() => UploadAsync(block, cancellation), cancellation) is { } placed)
                return placed;

            var names = await StageAsync(block, content, buffer, cancellation);
            return await PlacedAsync(() => CommitAsync(names, cancellation), cancellation)
                ?? throw new IOException($"The store refused {blob.Name} as taken, and has nothing there.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private Dictionary<string, string> Mark => new(StringComparer.Ordinal) { [Writer] = mark };

    private Task UploadAsync(ReadOnlyMemory<byte> content, CancellationToken cancellation) => InContainerAsync(
        () => blob.UploadAsync(ContentStream.Over(content), new BlobUploadOptions { Conditions = conditions, Metadata = Mark }, cancellation),
        cancellation);

    private async Task CommitAsync(List<string> names, CancellationToken cancellation) =>
        await blob.CommitBlockListAsync(names, new CommitBlockListOptions { Conditions = conditions, Metadata = Mark }, cancellation);

    private async Task<List<string>> StageAsync(ReadOnlyMemory<byte> first, Stream content, byte[] buffer, CancellationToken cancellation)
    {
        var names = new List<string>();
        for (var block = first; block.Length > 0; block = await NextAsync(content, buffer, cancellation))
        {
            var name = Convert.ToBase64String(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{mark}-{names.Count:d6}")));
            var staged = block;
            await InContainerAsync(() => blob.StageBlockAsync(name, ContentStream.Over(staged), cancellationToken: cancellation), cancellation);
            names.Add(name);
        }

        return names;
    }

    /// <summary>Whether the write made this draft the blob. Null where the place was refused, and holds nothing but blocks of a write that was broken off.</summary>
    private async Task<bool?> PlacedAsync(Func<Task> write, CancellationToken cancellation)
    {
        try
        {
            await write();
            return true;
        }
        catch (RequestFailedException failure) when (IsRefusal(failure))
        {
            return await WriterAsync(cancellation) is { } writer ? writer == mark
                : conditions.IfMatch is null ? null
                : false;
        }
    }

    // The commit of one writer throws away the blocks of the others, so theirs are unknown where they commit later.
    private static bool IsRefusal(RequestFailedException failure) =>
        failure.ErrorCode == BlobErrorCode.BlobAlreadyExists
        || failure.ErrorCode == BlobErrorCode.ConditionNotMet
        || failure.ErrorCode == BlobErrorCode.BlobNotFound
        || failure.ErrorCode == BlobErrorCode.InvalidBlockList;

    private async Task<string?> WriterAsync(CancellationToken cancellation)
    {
        try
        {
            return (await blob.GetPropertiesAsync(cancellationToken: cancellation)).Value.Metadata.TryGetValue(Writer, out var writer) ? writer : "";
        }
        catch (RequestFailedException failure) when (failure.Status is 404)
        {
            return null;
        }
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
