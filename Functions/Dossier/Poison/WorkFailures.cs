using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LrtIntegration.Dossier.Poison;

/// <summary>How each message that failed last failed: the queue itself does not keep that.</summary>
internal sealed class WorkFailures(IStore store, TimeProvider clock)
{
    /// <param name="why">Dutch.</param>
    public async Task AddAsync(string text, string why, CancellationToken cancellation)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(new WorkFailure(why, clock.GetUtcNow()), PoisonJson.Default.WorkFailure);
        while (!(await store.ReadAsync(PathOf(text), cancellation) is { } item
            ? await store.ReplaceAsync(PathOf(text), content, item.ETag, cancellation)
            : await store.WriteIfAbsentAsync(PathOf(text), content, cancellation)))
        {
            // Another try of the same message failed at the same time; the last stands.
        }
    }

    /// <summary>Null where the message is not known to have failed.</summary>
    public async Task<string?> LastAsync(string text, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(text), cancellation) is { } item
            ? JsonSerializer.Deserialize(item.Content.Span, PoisonJson.Default.WorkFailure)!.Why
            : null;

    private static string PathOf(string text) => $"cursors/failures/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}.json";
}

/// <summary>How a message last failed.</summary>
/// <param name="Why">Dutch.</param>
internal sealed record WorkFailure(string Why, DateTimeOffset At);
