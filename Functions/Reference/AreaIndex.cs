using System.Collections.Frozen;

namespace LrtIntegration.Reference;

/// <summary>The areas of one level, by code and by name.</summary>
internal sealed class AreaIndex
{
    private readonly AreaCode _shape;
    private readonly string[] _titles;
    private readonly FrozenDictionary<int, AreaEntry> _byCode;
    private readonly FrozenDictionary<string, AreaEntry[]>.AlternateLookup<ReadOnlySpan<char>> _byName;

    /// <param name="shape">How codes of this level look.</param>
    /// <param name="entries">All areas of this level.</param>
    /// <param name="titles">Words that senders put before or behind the name, as keys: "gemeente", "veiligheidsregio".</param>
    public AreaIndex(AreaCode shape, IEnumerable<AreaEntry> entries, params string[] titles)
    {
        _shape = shape;
        _titles = titles;
        Entries = [.. entries];
        _byCode = Entries.ToFrozenDictionary(entry => shape.Number(entry.Area.Code));
        _byName = Entries
            .SelectMany(entry => entry.OtherNames.Prepend(entry.Area.Name).Select(AreaName.Key).Distinct(StringComparer.Ordinal), (entry, key) => (key, entry))
            .GroupBy(pair => pair.key, pair => pair.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public IReadOnlyList<AreaEntry> Entries { get; }

    /// <summary>The area with this code, whenever it was in force.</summary>
    public AreaEntry? ByCode(ReadOnlySpan<char> code) => _byCode.GetValueOrDefault(_shape.Number(code));

    /// <summary>All areas that bear this name, whenever they were in force.</summary>
    public ReadOnlySpan<AreaEntry> ByName(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[4 * AreaName.LongestName];
        ReadOnlySpan<char> key = buffer[..AreaName.Write(name, buffer)];
        return _byName.TryGetValue(key, out var entries) || _byName.TryGetValue(WithoutTitle(key), out entries) ? entries : [];
    }

    private ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> key)
    {
        foreach (var title in _titles)
        {
            if (key.StartsWith(title, StringComparison.Ordinal)) return key[title.Length..];
            if (key.EndsWith(title, StringComparison.Ordinal)) return key[..^title.Length];
        }

        return key;
    }
}
