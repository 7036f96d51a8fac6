namespace LrtIntegration.Dossier;

/// <summary>A store whose evidence and packs lie apart from the rest, so that the platform can make those places immutable (write once, read many).</summary>
internal sealed class WormStore(IStore evidence, IStore packs, IStore rest) : IStore
{
    private const string Evidence = "evidence/";
    private const string Packs = "packs/";

    public Task<StoredItem?> ReadAsync(string path, CancellationToken cancellation) => Of(path).ReadAsync(path, cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, ReadOnlyMemory<byte> content, CancellationToken cancellation) =>
        Of(path).WriteIfAbsentAsync(path, content, cancellation);

    public Task<bool> WriteIfAbsentAsync(string path, Stream content, CancellationToken cancellation) => Of(path).WriteIfAbsentAsync(path, content, cancellation);

    public Task<bool> ReplaceAsync(string path, ReadOnlyMemory<byte> content, string etag, CancellationToken cancellation) =>
        Of(path).ReplaceAsync(path, content, etag, cancellation);

    // A prefix that names its folder asks one place; a shorter one, which only who looks at everything gives, asks all.
    public IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellation) => prefix.Contains('/', StringComparison.Ordinal)
        ? Of(prefix).ListAsync(prefix, cancellation)
        : evidence.ListAsync(prefix, cancellation)
            .Concat(packs.ListAsync(prefix, cancellation))
            .Concat(rest.ListAsync(prefix, cancellation))
            .Order(StringComparer.Ordinal);

    private IStore Of(string path) =>
        path.StartsWith(Evidence, StringComparison.Ordinal) ? evidence
        : path.StartsWith(Packs, StringComparison.Ordinal) ? packs
        : rest;
}
