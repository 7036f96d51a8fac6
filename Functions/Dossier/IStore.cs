namespace LrtIntegration.Dossier;

/// <summary>The one port to durable storage. Paths are relative, with "/", in lower-case ASCII letters, digits, "-", "_" and ".".</summary>
internal interface IStore
{
    /// <summary>The item, or null where there is none.</summary>
    Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation);

    /// <summary>False, and nothing changes, where the path is taken. Whole or not at all, also under <c>kill -9</c>.</summary>
    Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation);

    /// <summary>As the other, for content that may be too big for memory.</summary>
    Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation);

    /// <summary>False, and nothing changes, where the item is no longer the one that bears this ETag.</summary>
    Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation);

    /// <summary>The paths that begin with the prefix, in ordinal order.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellation);
}

/// <summary>The content of a path and the tag of this version of it.</summary>
internal sealed record StoredItem(ReadOnlyMemory<byte> Content, string ETag);
