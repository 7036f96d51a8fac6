using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>The depot of the dossier: the evidence as it came, each time that it came, and the deliveries that it makes up.</summary>
internal sealed class EvidenceDepot(IStore store, ReadingShelf readings)
{
    private const string Arrivals = "arrivals/";

    // A few megabytes.
    private const int MostRemembered = 10_000;

    private readonly ConcurrentDictionary<string, KeptArrival> often = new(StringComparer.Ordinal);

    /// <summary>Keeps the bytes and this coming-in of them; the same again changes nothing.</summary>
    /// <param name="ifUnknown">As in <see cref="KeptArrival"/>.</param>
    public async Task KeepAsync(Drop drop, string? ifUnknown, CancellationToken cancellation)
    {
        await KeepBytesAsync(drop, cancellation);
        var arrival = JsonSerializer.SerializeToUtf8Bytes(new KeptArrival(drop.Arrival, drop.Format, drop.Handling, ifUnknown), DossierFormat.Arrival);
        var name = Convert.ToHexStringLower(SHA256.HashData(arrival))[..32];
        await store.WriteIfAbsentAsync($"{Arrivals}{drop.Sha256}/{name}.json", arrival, cancellation);
    }

    /// <summary>All evidence in the dossier, in order of hash.</summary>
    public async IAsyncEnumerable<Holding> HoldingsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var paths = new List<string>();
        await foreach (var path in store.ListAsync(Arrivals, cancellation))
        {
            if (paths.Count > 0 && EvidenceOf(paths[0]) != EvidenceOf(path))
            {
                yield return new Holding(EvidenceOf(paths[0]), [.. paths]);
                paths.Clear();
            }

            paths.Add(path);
        }

        if (paths.Count > 0)
            yield return new Holding(EvidenceOf(paths[0]), [.. paths]);
    }

    /// <summary>Every delivery in the dossier, in order of hash, one in memory at a time.</summary>
    public IAsyncEnumerable<Delivery> DeliveriesAsync(CancellationToken cancellation) =>
        HoldingsAsync(cancellation).Select(async (holding, end) => (await OpenAsync(holding, end)).Delivery);

    /// <summary>These deliveries in the order given, a few in memory at a time: the next are opened while one is used.</summary>
    public async IAsyncEnumerable<Delivery> DeliveriesAsync(IEnumerable<IndexEntry> entries, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var delivery in entries.SelectAhead((entry, end) => DeliveryAsync(new History(entry.Sha256, entry.Arrivals), end), cancellation))
            yield return delivery;
        readings.Settle();
    }

    /// <summary>Whether the evidence came in at least once.</summary>
    public async Task<bool> HasAsync(string sha256, CancellationToken cancellation) =>
        await store.ListAsync($"{Arrivals}{sha256}/", cancellation).AnyAsync(cancellation);

    /// <summary>One delivery, which must have been kept.</summary>
    public async Task<Delivery> DeliveryAsync(string sha256, CancellationToken cancellation) => (await OpenAsync(sha256, cancellation)).Delivery;

    /// <summary>How this evidence came in, each time; empty where the dossier does not have it.</summary>
    public async Task<IReadOnlyList<KeptArrival>> ArrivalsAsync(string sha256, CancellationToken cancellation)
    {
        var arrivals = new List<KeptArrival>();
        await foreach (var path in store.ListAsync($"{Arrivals}{sha256}/", cancellation))
            arrivals.Add(await ArrivalAsync(path, cancellation));
        return arrivals;
    }

    /// <summary>The bytes as they came; null where none could be kept.</summary>
    public async Task<ReadOnlyMemory<byte>?> BytesAsync(string sha256, CancellationToken cancellation) =>
        (await store.ReadAsync(History.EvidencePath(sha256), cancellation))?.Content;

    /// <summary>As the other, with what the index keeps of it.</summary>
    public async Task<OpenedDelivery> OpenAsync(string sha256, CancellationToken cancellation) =>
        await OpenAsync(new Holding(sha256, await store.ListAsync($"{Arrivals}{sha256}/", cancellation).ToListAsync(cancellation)), cancellation);

    /// <summary>Reads all that the dossier has of this evidence.</summary>
    public async Task<OpenedDelivery> OpenAsync(Holding holding, CancellationToken cancellation)
    {
        var arrivals = new List<KeptArrival>(holding.Paths.Count);
        foreach (var path in holding.Paths)
            arrivals.Add(await ArrivalAsync(holding, path, cancellation));

        var delivery = await DeliveryAsync(new History(holding.Sha256, arrivals), cancellation);
        return new OpenedDelivery(delivery, new IndexEntry(holding.Tag, arrivals, Outline.Of(delivery)));
    }

    private async Task<Delivery> DeliveryAsync(History history, CancellationToken cancellation)
    {
        var outcome = await readings.OfAsync(history, cancellation);
        var handling = HandlingOf(history, outcome);
        return new Delivery(history.Sha256, history.Decisive.Format, handling, history.Arrivals, outcome.Reading, [.. outcome.Refusals, .. RefusalsOf(history, handling)]);
    }

    private static Handling HandlingOf(History history, Outcome outcome) =>
        outcome is { Reading: null, Refusals: [] } && history.Decisive is { Handling: Handling.Read, IfUnknown: { } reason }
            ? new Handling.SetAside(SetAsideKind.NotNeeded, reason)
            : history.Decisive.Handling;

    private static Refusal[] RefusalsOf(History history, Handling handling) =>
        handling is Handling.SetAside aside && SetAsideRefusal.Of(history.Sha256, history.Decisive.Arrival.FileName, aside) is { } refusal
            ? [refusal]
            : [];

    // An arrival never changes, as its name is its hash: of what comes in with every mail the earlier ones are not read again for each.
    private async Task<KeptArrival> ArrivalAsync(Holding holding, string path, CancellationToken cancellation)
    {
        if (holding.Paths.Count <= IndexEntry.Often)
            return await ArrivalAsync(path, cancellation);
        if (often.TryGetValue(path, out var known))
            return known;
        if (often.Count >= MostRemembered)
            often.Clear();
        return often[path] = await ArrivalAsync(path, cancellation);
    }

    private async Task<KeptArrival> ArrivalAsync(string path, CancellationToken cancellation)
    {
        try
        {
            var item = await store.ReadAsync(path, cancellation);
            return OlderArrival.Renewed(JsonSerializer.Deserialize(item!.Content.Span, DossierFormat.Arrival)!);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"Het dossier is beschadigd: {path} is niet te lezen. Zet dit bestand terug uit een reservekopie.", exception);
        }
    }

    private async Task KeepBytesAsync(Drop drop, CancellationToken cancellation)
    {
        if (drop.Oversize is { } open)
        {
            await using var bytes = open();
            await store.WriteIfAbsentAsync(History.EvidencePath(drop.Sha256), bytes, cancellation);
        }
        else if (drop.IsWhole)
        {
            await store.WriteIfAbsentAsync(History.EvidencePath(drop.Sha256), drop.Content, cancellation);
        }
    }

    private static string EvidenceOf(string path) => path.Split('/')[1];
}
