using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LrtIntegration.Dossier.Poison;

/// <summary>The messages that were put aside, each kept for ever: copied out of the queues, where they would be seen by nobody.</summary>
internal sealed class PoisonLedger(IStore store, IWorkTray tray, WorkFailures failures, TimeProvider clock)
{
    private const string Folder = "poison/";

    /// <summary>Takes over what the queues put aside. What is in the dossier leaves the queue, and nothing before that.</summary>
    public async Task TakeOverAsync(CancellationToken cancellation)
    {
        foreach (var kind in Enum.GetValues<WorkKind>())
            await tray.MoveStuckAsync(kind, (piece, end) => KeepAsync(kind, piece, end), cancellation);
    }

    /// <summary>All of them, the newest first.</summary>
    public async Task<IReadOnlyList<PoisonMessage>> AllAsync(CancellationToken cancellation)
    {
        var messages = new List<PoisonMessage>();
        await foreach (var path in store.ListAsync(Folder, cancellation).Where(path => path.EndsWith("/message.json", StringComparison.Ordinal)))
        {
            if (await FindAsync(path.Split('/')[1], cancellation) is { } message)
                messages.Add(message);
        }

        return [.. messages.OrderByDescending(message => message.Since).ThenBy(message => message.Id, StringComparer.Ordinal)];
    }

    public async Task<PoisonMessage?> FindAsync(string id, CancellationToken cancellation) =>
        PackMessage.IsId(id) && await store.ReadAsync(MessagePath(id), cancellation) is { } item
            ? JsonSerializer.Deserialize(item.Content.Span, PoisonJson.Default.PoisonMessage)! with
            {
                Outcome = await store.ReadAsync(OutcomePath(id), cancellation) is { } end ? JsonSerializer.Deserialize(end.Content.Span, PoisonJson.Default.PoisonOutcome) : null,
            }
            : null;

    /// <summary>Puts it back to be tried again. Should the program end in between it is put back and still listed: the work itself is done once.</summary>
    public async Task PutBackAsync(PoisonMessage message, string by, CancellationToken cancellation)
    {
        await tray.PutAsync(message.Kind, message.Text, cancellation);
        await EndAsync(message.Id, new PoisonOutcome(PoisonEnd.PutBack, by, clock.GetUtcNow(), ""), cancellation);
    }

    /// <param name="reason">Dutch.</param>
    public Task SettleAsync(PoisonMessage message, string by, string reason, CancellationToken cancellation) =>
        EndAsync(message.Id, new PoisonOutcome(PoisonEnd.Settled, by, clock.GetUtcNow(), reason), cancellation);

    private async Task KeepAsync(WorkKind kind, StuckPiece piece, CancellationToken cancellation)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}\n{piece.Id}")))[..32];
        var message = new PoisonMessage(id, kind, piece.Text, piece.Since, await failures.LastAsync(piece.Text, cancellation));
        await store.WriteIfAbsentAsync(MessagePath(id), JsonSerializer.SerializeToUtf8Bytes(message, PoisonJson.Default.PoisonMessage), cancellation);
    }

    private Task<bool> EndAsync(string id, PoisonOutcome outcome, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(OutcomePath(id), JsonSerializer.SerializeToUtf8Bytes(outcome, PoisonJson.Default.PoisonOutcome), cancellation);

    private static string MessagePath(string id) => $"{Folder}{id}/message.json";

    private static string OutcomePath(string id) => $"{Folder}{id}/outcome.json";
}
