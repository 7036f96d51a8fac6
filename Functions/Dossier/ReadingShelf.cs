using System.Security.Cryptography;
using System.Text.Json;
using LrtIntegration.Intake;
using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What the sources made of the evidence, kept so that it need not be read again. What is lost or damaged is read anew.</summary>
internal sealed class ReadingShelf(IStore store, SourceRegister sources)
{
    private readonly FreshReadings fresh = new();

    /// <summary>After a pack was made: what was read for it is on the shelf alone.</summary>
    public void Settle() => fresh.Clear();

    /// <summary>What the sources make of this evidence under its arrivals.</summary>
    public async Task<Outcome> OfAsync(History history, CancellationToken cancellation)
    {
        if (history.ToRead.Count == 0)
            return Outcome.Nothing;
        if (fresh.Find(history) is { } known)
            return known;

        var path = $"readings/{history.Sha256}/{RulesVersion.Current}.json";
        var item = await store.ReadAsync(path, cancellation);
        if (item is not null && Kept(item) is { } kept && kept.For == history.Tag)
            return new Outcome(kept.Reading is { } reading ? Placed(reading, kept.FileName, history.Sha256) : null, kept.Refusals);

        // What is lost may be put back, so that is not kept.
        if (await ReadAsync(history, cancellation) is not { } outcome)
            return new Outcome(null, [Lost(history)]);
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new KeptReading(history.Tag, history.Decisive.Arrival.FileName, outcome.Reading, outcome.Refusals), DossierFormat.Reading);
        _ = item is null
            ? await store.WriteIfAbsentAsync(path, content, cancellation)
            : await store.ReplaceAsync(path, content, item.ETag, cancellation);
        fresh.Put(history, outcome);
        return outcome;
    }

    // Null where the original is not there, or not as it came.
    private async Task<Outcome?> ReadAsync(History history, CancellationToken cancellation)
    {
        var item = await store.ReadAsync(History.EvidencePath(history.Sha256), cancellation);
        if (item is null || Convert.ToHexStringLower(SHA256.HashData(item.Content.Span)) != history.Sha256)
            return null;

        var outcome = history.ToRead
            .Select(kept => OutcomeOf(new Drop(history.Sha256, item.Content, kept.Format, kept.Arrival, kept.Handling), kept.IfUnknown))
            .Aggregate(Together);
        return history.ToRead.Count > 1 && outcome.Reading is { } reading
            ? outcome with { Reading = Placed(reading, history.Decisive.Arrival.FileName, history.Sha256) }
            : outcome;
    }

    private Outcome OutcomeOf(Drop drop, string? ifUnknown) =>
        sources.Read(drop)
        ?? (ifUnknown is null ? new Outcome(null, [SourceRegister.UnknownToAll(drop)]) : Outcome.Nothing);

    // Only what the other arrival adds: the same bytes mostly say the same, whoever sent them.
    private static Outcome Together(Outcome first, Outcome next)
    {
        if (first.Reading is null || next.Reading is null)
            return next.Reading is null ? first : next;

        var known = first.Reading.Facts.Select(Unplaced).ToHashSet();
        return first with
        {
            Reading = first.Reading with { Facts = [.. first.Reading.Facts, .. next.Reading.Facts.Where(fact => known.Add(Unplaced(fact)))] },
        };
    }

    private static Fact Unplaced(Fact fact) => fact with { Trace = fact.Trace with { FileName = "" } };

    private static Reading Placed(Reading reading, string fileName, string sha256) =>
        reading with { Facts = [.. reading.Facts.Select(fact => fact with { Trace = fact.Trace with { Sha256 = sha256, FileName = fileName } })] };

    private static KeptReading? Kept(StoredItem item)
    {
        try
        {
            var kept = JsonSerializer.Deserialize(item.Content.Span, DossierFormat.Reading);
            return kept is { Refusals: not null, Reading: null or { Facts: not null, Refusals: not null, Remarks: not null } } ? kept : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static Refusal Lost(History history) => new(
        history.Sha256,
        history.Decisive.Arrival.FileName,
        "",
        "een ontbrekend of beschadigd origineel in het dossier",
        "het origineel zoals het binnenkwam",
        "Het bewaarde origineel van dit bestand is beschadigd of weg; er is niets uit overgenomen. Stuur het bestand opnieuw.");
}
