namespace LrtIntegration.Dossier;

/// <summary>Which evidence was taken in after its release: one mark each, made after all of it is in.</summary>
internal sealed class ReleasedEvidence(IStore store)
{
    private static readonly byte[] Mark = "{}"u8.ToArray();

    public async Task<bool> HasAsync(string sha256, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(sha256), cancellation) is not null;

    public Task AddAsync(string sha256, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(PathOf(sha256), Mark, cancellation);

    private static string PathOf(string sha256) => $"cursors/released/{sha256}.json";
}
