using System.Runtime.CompilerServices;
using System.Text.Json;
using LrtIntegration.Dossier;

namespace LrtIntegration.Deliver;

/// <summary>The receipts in the dossier: one per delivery, written before and after it.</summary>
internal sealed class Receipts(IStore store, TimeProvider clock)
{
    public const int MostAttempts = 5;

    /// <summary>Longer than any call lives (functionTimeout of host.json): what was begun longer ago is in nobody's hands.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(12);

    public async Task<Receipt?> FindAsync(Delivery delivery, CancellationToken cancellation) =>
        await store.ReadAsync(PathOf(delivery), cancellation) is { } item ? Read(item) : null;

    /// <summary>All receipts of every kind.</summary>
    public async IAsyncEnumerable<Receipt> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var kind in Enum.GetValues<DeliveryKind>())
        {
            await foreach (var receipt in OfAsync(kind, cancellation))
                yield return receipt;
        }
    }

    /// <summary>All receipts of this kind.</summary>
    public IAsyncEnumerable<Receipt> OfAsync(DeliveryKind kind, CancellationToken cancellation) => OfAsync(kind, "", cancellation);

    /// <summary>Those of cards about meetings from that day on, that were begun and are in nobody's hands.</summary>
    public IAsyncEnumerable<Receipt> LeftCardsAsync(DateOnly from, CancellationToken cancellation) =>
        OfAsync(DeliveryKind.Card, FormattableString.Invariant($"{from:yyyy-MM-dd}"), cancellation).Where(IsLeft);

    /// <summary>Takes the delivery in hand. Null where it is done, given up, or in the hands of another.</summary>
    public async Task<Receipt?> BeginAsync(Delivery delivery, CancellationToken cancellation)
    {
        var path = PathOf(delivery);
        var now = clock.GetUtcNow();
        var first = new Receipt(delivery.Id, delivery.Kind, delivery.About, delivery.Recipient, ReceiptState.Sending, 1, now);
        if (await store.WriteIfAbsentAsync(path, Written(first), cancellation))
            return first;
        var item = (await store.ReadAsync(path, cancellation))!;
        var known = Read(item);
        if (!MayBeginAgain(known, now))
            return null;
        var next = known with { State = ReceiptState.Sending, Attempts = known.Attempts + 1, At = now, Reason = null };
        return await store.ReplaceAsync(path, Written(next), item.ETag, cancellation) ? next : null;
    }

    /// <summary>Writes how it ended.</summary>
    public async Task<Receipt> EndAsync(Delivery delivery, ReceiptState state, string? reason, CancellationToken cancellation)
    {
        var path = PathOf(delivery);
        while (true)
        {
            var item = (await store.ReadAsync(path, cancellation))!;
            var next = Read(item) with { State = state, At = clock.GetUtcNow(), Reason = reason };
            if (await store.ReplaceAsync(path, Written(next), item.ETag, cancellation))
                return next;
        }
    }

    /// <summary>Whether a delivery with this receipt may be taken in hand now.</summary>
    public bool MayBegin(Receipt receipt) => MayBeginAgain(receipt, clock.GetUtcNow());

    public bool IsLeft(Receipt receipt) => receipt.State is ReceiptState.Sending && clock.GetUtcNow() - receipt.At >= Lease;

    private async IAsyncEnumerable<Receipt> OfAsync(DeliveryKind kind, string fromAbout, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var path in store.ListAsync(FolderOf(kind), cancellation))
        {
            if (string.CompareOrdinal(path, FolderOf(kind) + fromAbout) >= 0 && await store.ReadAsync(path, cancellation) is { } item)
                yield return Read(item);
        }
    }

    private static bool MayBeginAgain(Receipt known, DateTimeOffset now) => known.State switch
    {
        ReceiptState.Sending => now - known.At >= Lease,
        ReceiptState.Failed => known.Attempts < MostAttempts,
        _ => false,
    };

    private static Receipt Read(StoredItem item) => JsonSerializer.Deserialize(item.Content.Span, DeliveryJson.Default.Receipt)!;

    private static byte[] Written(Receipt receipt) => JsonSerializer.SerializeToUtf8Bytes(receipt, DeliveryJson.Default.Receipt);

    private static string FolderOf(DeliveryKind kind) => $"deliveries/{kind.ToString().ToLowerInvariant()}/";

    private static string PathOf(Delivery delivery) => $"{FolderOf(delivery.Kind)}{delivery.About}/{delivery.Id}.json";
}
