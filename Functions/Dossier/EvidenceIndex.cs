using LrtIntegration.Sources;

namespace LrtIntegration.Dossier;

/// <summary>What is known of all evidence in the dossier without opening it.</summary>
/// <remarks>A cache of a pure function. The names of the arrivals say what there is; an entry counts only where it was made of just these. All else is read anew and put on its page.</remarks>
internal sealed class EvidenceIndex(EvidenceDepot depot, IndexShelf shelf)
{
    /// <summary>An entry for each piece of evidence, in order of hash.</summary>
    public async Task<IReadOnlyList<IndexEntry>> AllAsync(CancellationToken cancellation)
    {
        var known = (await shelf.AllAsync(cancellation)).ToLookup(entry => entry.Sha256, StringComparer.Ordinal);
        var entries = new List<IndexEntry>();
        var made = new List<IndexEntry>();
        await foreach (var holding in depot.HoldingsAsync(cancellation))
        {
            var tag = holding.Tag;
            if (known[holding.Sha256].FirstOrDefault(entry => entry.For == tag) is not { } entry)
                made.Add(entry = (await depot.OpenAsync(holding, cancellation)).Entry);
            entries.Add(entry);
        }

        await AddAsync(made, cancellation);
        return entries;
    }

    /// <summary>Keeps what was found out while reading; of the same evidence the last.</summary>
    public async Task AddAsync(IEnumerable<IndexEntry> entries, CancellationToken cancellation)
    {
        var last = entries.GroupBy(entry => entry.Sha256, StringComparer.Ordinal).Select(same => same.Last()).OrderBy(entry => entry.Sha256, StringComparer.Ordinal).ToLookup(entry => entry.CameOften);
        foreach (var entry in last[true])
            await shelf.PutAsync(entry, cancellation);
        foreach (var year in last[false].GroupBy(entry => entry.Year).OrderBy(year => year.Key))
            await shelf.PutAsync(year.Key, [.. year], cancellation);
    }
}

/// <summary>A delivery, and what the index keeps of it.</summary>
internal sealed record OpenedDelivery(Delivery Delivery, IndexEntry Entry);
