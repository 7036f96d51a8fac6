using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LrtIntegration.Intake;
using LrtIntegration.Intake.Mailboxes;

namespace LrtIntegration.Dossier;

/// <summary>Where each folder of each mailbox was left, and which messages are in the dossier.</summary>
internal sealed class MailboxLedger(IStore store)
{
    private const string Folder = "cursors/mailboxes/";

    /// <summary>Where the folder was left; null where it was never read.</summary>
    public async Task<KeptCursor?> CursorAsync(string address, string folder, CancellationToken cancellation) =>
        await store.ReadAsync(CursorPath(address, folder), cancellation) is { } item
            ? new KeptCursor(JsonSerializer.Deserialize(item.Content.Span, MailboxJson.Default.MailboxCursor)!, item.ETag)
            : null;

    /// <summary>The new cursor, or null where another run has moved it since.</summary>
    public async Task<KeptCursor?> MoveAsync(KeptCursor? from, MailboxCursor to, CancellationToken cancellation)
    {
        var path = CursorPath(to.Address, to.Folder);
        var content = JsonSerializer.SerializeToUtf8Bytes(to, MailboxJson.Default.MailboxCursor);
        var moved = from is null
            ? await store.WriteIfAbsentAsync(path, content, cancellation)
            : await store.ReplaceAsync(path, content, from.ETag, cancellation);
        return moved ? await CursorAsync(to.Address, to.Folder, cancellation) : null;
    }

    /// <summary>What became of the message; null where it is not in the dossier.</summary>
    public async Task<TakenMessage?> TakenAsync(string address, string id, CancellationToken cancellation) =>
        await store.ReadAsync(MarkPath(address, id), cancellation) is { } item
            ? JsonSerializer.Deserialize(item.Content.Span, MailboxJson.Default.TakenMessage)
            : null;

    /// <summary>Marks the message as being in the dossier; the first mark stands.</summary>
    public Task TakeAsync(string address, TakenMessage message, CancellationToken cancellation) =>
        store.WriteIfAbsentAsync(MarkPath(address, message.Id), JsonSerializer.SerializeToUtf8Bytes(message, MailboxJson.Default.TakenMessage), cancellation);

    private static string MarkPath(string address, string id) => $"{Folder}{KeyOf(address)}/messages/{KeyOf(id)}.json";

    /// <summary>A name for a path: addresses and ids have signs that no path takes, and the capitals of an id count.</summary>
    public static string KeyOf(string name) => Fingerprint.Of(Encoding.UTF8.GetBytes(name))[..32];

    private static string CursorPath(string address, string folder) => $"{Folder}{KeyOf(address)}/{KeyOf(folder)}.json";
}

/// <summary>Where a folder of a mailbox was left.</summary>
/// <param name="Link">Graph's link to what comes next.</param>
/// <param name="BegunAt">When the folder was first read.</param>
internal sealed record MailboxCursor(string Address, string Folder, string Link, DateTimeOffset BegunAt);

/// <summary>A cursor and the tag of this state of it.</summary>
internal sealed record KeptCursor(MailboxCursor Cursor, string ETag);

/// <summary>A message of which the facts are in the dossier.</summary>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Folder">Where it goes: Verwerkt, or Niet verwerkt.</param>
/// <param name="Category">Dutch; why it was not read, or not whole. Null where all was.</param>
internal sealed record TakenMessage(string Id, string Sha256, string Folder, string? Category);

/// <summary>What the ledger writes, as the compiler prepares it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MailboxCursor))]
[JsonSerializable(typeof(TakenMessage))]
[JsonSerializable(typeof(MailboxReconciliation))]
internal sealed partial class MailboxJson : JsonSerializerContext;
