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

    /// <summary>Keeps the bytes and this coming-in of them; the same again changes nothing.</summary>
    /// <param name="ifUnknown">As in <see cref="KeptArrival"/>.</param>
    public async Task KeepAsync(Drop drop, string? ifUnknown, CancellationToken cancellation)
    {
        await KeepBytesAsync(drop, cancellation);
        var arrival = JsonSerializer.SerializeToUtf8Bytes(new KeptArrival(drop.Arrival, drop.Format, drop.Handling, ifUnknown), DossierFormat.Arrival);
        var name = Convert.ToHexStringLower(SHA256.HashData(arrival))[..32];
        await store.WriteIfAbsentAsync($"{Arrivals}{drop.Sha256}/{name}.json", arrival, cancellation);
    }

    /// <summary>Every delivery in the dossier, in order of hash, one in memory at a time.</summary>
    public async IAsyncEnumerable<Delivery> DeliveriesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var paths = new List<string>();
        await foreach (var path in store.ListAsync(Arrivals, cancellation))
        {
            if (paths.Count > 0 && EvidenceOf(paths[0]) != EvidenceOf(path))
            {
                yield return await DeliveryAsync(paths, cancellation);
                paths.Clear();
            }

            paths.Add(path);
        }

        if (paths.Count > 0)
            yield return await DeliveryAsync(paths, cancellation);
    }

    /// <summary>One delivery, which must have been kept.</summary>
    public async Task<Delivery> DeliveryAsync(string sha256, CancellationToken cancellation) =>
        await DeliveryAsync(await store.ListAsync($"{Arrivals}{sha256}/", cancellation).ToListAsync(cancellation), cancellation);

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

    private async Task<Delivery> DeliveryAsync(List<string> paths, CancellationToken cancellation)
    {
        var sha256 = EvidenceOf(paths[0]);
        var arrivals = new List<KeptArrival>(paths.Count);
        foreach (var path in paths)
            arrivals.Add(await ArrivalAsync(path, cancellation));

        var history = new History(sha256, arrivals);
        var outcome = await readings.OfAsync(history, cancellation);
        var handling = HandlingOf(history, outcome);
        return new Delivery(sha256, history.Decisive.Format, handling, history.Arrivals, outcome.Reading, [.. outcome.Refusals, .. RefusalsOf(history, handling)]);
    }

    private static Handling HandlingOf(History history, Outcome outcome) =>
        outcome is { Reading: null, Refusals: [] } && history.Decisive is { Handling: Handling.Read, IfUnknown: { } reason }
            ? new Handling.SetAside(SetAsideKind.NotNeeded, reason)
            : history.Decisive.Handling;

    private static Refusal[] RefusalsOf(History history, Handling handling) =>
        handling is Handling.SetAside aside && SetAsideRefusal.Of(history.Sha256, history.Decisive.Arrival.FileName, aside) is { } refusal
            ? [refusal]
            : [];

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
