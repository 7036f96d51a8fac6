using LrtIntegration.Sources;

namespace LrtIntegration.Pack.Commitments;

/// <summary>Which commitments the secretariat made one. Whatever is merged in a circle, exactly one of it remains: what the last ruling says.</summary>
internal sealed class MergeTree
{
    private readonly Dictionary<string, Ruling> into = new(StringComparer.Ordinal);

    public MergeTree(RulingBook rulings, IReadOnlyCollection<string> known)
    {
        var ids = known.ToHashSet(StringComparer.Ordinal);
        foreach (var ruling in rulings.All.Where(ruling => ruling.Kind is RulingKind.Merge && RulingBook.IsComplete(ruling) && ids.Contains(ruling.Id) && ids.Contains(ruling.To)))
            Merge(ruling);
    }

    /// <summary>The ruling by which this one is part of another; null where it stands by itself.</summary>
    public Ruling? RulingOn(string id) => into.GetValueOrDefault(id);

    public string RootOf(string id)
    {
        while (into.TryGetValue(id, out var ruling)) id = ruling.To;
        return id;
    }

    private void Merge(Ruling ruling)
    {
        into.Remove(ruling.Id);
        for (var id = ruling.To; into.TryGetValue(id, out var above); id = above.To)
        {
            if (above.To != ruling.Id) continue;
            into.Remove(id);
            break;
        }

        into.Add(ruling.Id, ruling);
    }
}
