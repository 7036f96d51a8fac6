namespace LrtIntegration.Dossier;

/// <summary>Which evidence was taken in after its release: one mark each, made after all of it is in.</summary>
internal sealed class ReleasedEvidence(IStore store)
{
    private const string Folder = "cursors/released/";
    private static readonly byte[] Mark = "{}"u8.ToArray();

    /// <summary>The hashes of all of it, in one listing.</summary>
    public async Task<IReadOnlySet<string>> AllAsync(CancellationToken cancellation) =>
        await store.ListAsync(Folder, cancellation).Select(path => Path.GetFileNameWithoutExtension(path)).ToHashSetAsync(StringComparer.Ordinal, cancellation);

    public Task AddAsync(string sha256, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(PathOf(sha256), Mark, cancellation);

    private static string PathOf(string sha256) => $"{Folder}{sha256}.json";
}
